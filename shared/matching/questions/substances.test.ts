import { describe, expect, it } from 'vitest';
import { answersTo, family, says, sideOf } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { substances } from './substances.ts';

describe('use of drugs or alcohol', () => {
  it.each([
    ['Ms Marsh uses heroin on top of her methadone.'],
    ['Cocaine: detected'],
    ['Detected: opiates'],
    ['Ms Marsh tested positive.'],
    ['A positive test result.'],
    ['Ms Marsh has relapsed.'],
    ['She overdosed.'],
    ['There was opioid toxicity.'],
    ['Naloxone was given.'],
    ['She had gone over.'],
    ['She smelt strongly of alcohol.'],
    ['Ms Marsh was very drunk.'],
    ['Ms Marsh appeared intoxicated.'],
    ['She seemed under the influence.'],
    ['Ms Marsh was in drink.'],
    ['Her speech slurred, from drink.'],
    ['She was unsteady.'],
    ['MCV raised.'],
    ['She is still using.'],
    ['She is using heroin.'],
    ['She drinks most days.'],
    ['There were empty bottles.'],
    ['Opiates pos'],
    ['Cannabinoids were found.'],
    ['There is crack use.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(substances, text)).toBe('yes');
  });

  it.each([
    ['No more drunk nights: she was drunk.'],
    ['She was given advice on using cannabis.'],
    ['She was stopped driving, drunk.'],
    ['A plan for when she is drunk: she was drunk'],
    ['She was not drunk.'],
    ['She was late.'],
  ])('is not read in "%s"', (text) => {
    expect(sideOf(substances, text)).toBeUndefined();
  });
});

describe('that there is none', () => {
  it.each([
    ['Ms Marsh is abstinent.'],
    ['She is sober.'],
    ['There are no illicit drugs.'],
    ['She has never used heroin.'],
    ['She has stopped drinking.'],
    ['She denies any cannabis.'],
    ['She is free of heroin.'],
    ['It is a drug-free home.'],
    ['She is clean since May.'],
    ['She is not drinking.'],
    ['Alcohol: she says none'],
    ['All tests were clear.'],
    ['She remains clean.'],
    ['She is stable on methadone.'],
    ['No alcohol, on her own advice.'],
  ])('is read in "%s"', (text) => {
    expect(sideOf(substances, text)).toBe('no');
  });

  it('is read with the day since when', () => {
    const saying = says('school', 'Ms Marsh is clean since 11 January.', '1970-01-11');
    expect(substances.read(saying, family)).toEqual([{ about: 'person:m', side: 'no', since: 10 }]);
  });
});

describe('whose it is', () => {
  const of = (text: string, adults: string[] = []): string[] => {
    const saying = says('school', text);
    const last: Saying = saying.areAdultsNamed ? saying : { ...saying, adults: new Set(adults) };
    return answersTo(substances, last);
  };

  it('is that of those named', () => {
    expect(of('Mr Kerr and Dan Holt were drunk: Mr Kerr was drunk.')).toEqual([
      'person:s yes',
      'person:f yes',
    ]);
  });

  it('is, of a man not named, that of him who was named last', () => {
    expect(of('He was drunk.', ['person:m', 'person:s'])).toEqual(['person:s yes']);
    expect(of('He was drunk.')).toEqual([]);
  });

  it('is the mother’s where nobody is named, or theirs who were named last', () => {
    expect(of('Was drunk.', ['person:s'])).toEqual(['person:m yes', 'person:s yes']);
    expect(substances.read(says('school', 'Was drunk.'), { ...family, mother: null })).toEqual([]);
  });

  it.each([
    'She says that he was drunk.',
    'Ms Marsh said her partner was drunk.',
    'She told us that he was drunk.',
  ])('is nobody’s where one tells of another: "%s"', (text) => {
    expect(of(text, ['person:s'])).toEqual([]);
  });
});
