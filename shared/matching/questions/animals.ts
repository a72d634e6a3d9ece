import { type Question, each } from '../question.ts';

/** Whether there is an animal in the home. */
export const animals: Question = {
  id: 'animals',
  weight: 'should',
  part: 'animals',
  ask: 'Is there an animal in the home? One account says none, another tells of one.',
  speaksOf: /\b(?:dogs?|pets?|cats?|animals?|pupp(?:y|ies)|staff(?:y|ie)|bull ?terrier|snake)\b/i,
  read({ text }) {
    if (
      /\bno (?:\w+ )?(?:pets?|dogs?|animals?|cats?)\b(?! (?:permission|licen|lead|muzzle|food|mess))|\b(?:not|never) (?:have|had|keep|own) (?:a |any )?(?:pets?|dogs?|animals?)/i.test(
        text,
      )
    )
      return each([''], { side: 'no' });
    if (/\b(?:blamed|hot dog|dog walker|walking the dog)\b/i.test(text)) return [];
    return /\b(?:the|a|an|his|her|their|large|two|three|dangerous|big|our|my) (?:\w+ ){0,2}(?:dogs?|cats?|pupp(?:y|ies)|bull ?terrier|snake)\b/i.test(
      text,
    )
      ? each([''], { side: 'yes' })
      : [];
  },
};
