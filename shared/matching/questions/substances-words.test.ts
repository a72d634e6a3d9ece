import { expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { substances } from './substances.ts';

it.each(
  eachOf(`She has not had alcohol | She is without drink | She is free from drugs | She is denying any cocaine
    No illicit substance | She is not using | She stopped using | No drug | No cannabis | An alcohol-free home
    Substance free | Clean for a year | Clean from May | She is clean of it | She does not drink: not drinking
    Tests have been clear | Test all negative | Tests are negative | She is stable on methadone
    She drinks no more: remains stable | Stable in drug treatment | Stable on a methadone prescription`),
)('none: "%s"', (text) => {
  expect(sideOf(substances, text)).toBe('no');
});

it.each(
  eachOf(`Cannabis: detected | Opiates: detected | Heroin: detected | Amphetamines: detected | Benzos: detected
    Pregabalin: detected | She tests positive | Testing positive | Positive for benzos | Positive opiates
    She smells of weed | She smelled of cannabis | Smelling of drink | She was seen drunk | She was slurring
    MCV high | Using cocaine | Using cannabis | Using crack | She is using again | She drinks every day
    She drinks heavily | She drinks too much | Drinks daily | Empty cans | Heroin use | Cocaine pos | Crack use
    Opiate use`),
)('some: "%s"', (text) => {
  expect(sideOf(substances, text)).toBe('yes');
});

it.each(
  eachOf(`She was never seen drunk | Awareness of drink: she was drunk | Driving while drunk | No more drunk days
    She says his partner was drunk`),
)('nothing of it: "%s"', (text) => {
  expect(sideOf(substances, text)).toBeUndefined();
});
