import { describe, expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { questionsAboutChildren } from './about-children.ts';

/** What agencies say for and against, by the question that it answers. */
const said: readonly [id: string, yes: string, no: string][] = [
  [
    'growth',
    `Weight was good | Growth remains satisfactory | Weight gain stable | Weight is appropriate | Growth is normal
     Growing nicely | Putting on weight steadily | No concerns re weight | No concern with growth
     No concerns regarding her growth`,
    `Nell has fallen a centile | Nell fell through the lines | Nell crossed one centile | Weight falling off a line
     Down by two lines | Dropped three centiles | Down an agreed line | Down 2 centiles | Nell is losing weight
     Weight loss | Weight static | Weight has dropped | Weight down | Failure to thrive | Slow weight gain`,
  ],
  [
    'no-injuries',
    'Burns | A laceration | A burst lip | A cut lip',
    `No history of marks | No reports of bruising | Never had any injuries | Never been injured
     No recorded injuries reported | No reported bruises recorded | No bruises on record | No injuries on file`,
  ],
  [
    'dry',
    `Nell is dry by night | Now dry day and night | Dry in the day | Dry at school | Dry and clean
     No continence problems`,
    'He wet the bed | Wet himself | She wet herself | Soiling | He soiled | Enuresis',
  ],
  [
    'missing-episodes',
    `Rep missing | Recorded as missing | Gone missing | He was missing | Missing overnight | Missing from home
     Missing since May | Missing on Friday | Mum was looking for her | They were looking for them
     He did not return home | He did not go home | He stayed overnight | He has been out all night
     He was out overnight | Police came looking | Police were looking`,
    `No recorded missing incidents | No recent missing reports | No reported missing episode | Never gone missing
     Never reported missing | Not reported missing | Not been reported missing | Not known to be missing
     Missing: nil | Missing: no`,
  ],
  [
    'exploited',
    `National referral mechanism | Sexually exploited | Criminally exploited | Grooming | An older man
     Older males | Her older boyfriend | Older lads | Older peers | Associating with older boys
     Associates with adult males | Her boyfriend, who is 23 | Her boyfriend is older | Exploitation risk
     CCE concern | CSE worker`,
    `No information of gangs | No indicators of CSE | No risk of CCE | No worries of county lines
     No suggestion of exploitation | No concern that he associates with them | CCE: none | Exploitation: no
     CSE risk: not known`,
  ],
  [
    'healthy',
    'Healthy and well | Health: fine | A healthy child | A healthy girl | A healthy baby',
    `On the 0.4th centile | On the 9th centile | On the centile; it was higher | Faltering | She lost weight
     He was diagnosed of late | He is diagnosed with ADHD | Epilepsy | Diabetes | Anaemia | Recurrent colds
     Third infection | Repeated admission | Infestation | Dental caries | Dental extraction | Untreated | Overdose`,
  ],
];

describe.each(said)('what is said of %s', (id, yes, no) => {
  const question = questionsAboutChildren.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);

  it.each(eachOf(yes))('for it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('yes');
  });

  it.each(eachOf(no))('against it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('no');
  });
});
