import { type Question, each } from '../question.ts';

const has =
  /\b(?:(?:own|separate) (?:room|bed|bedroom)s?|(?:bed|room|cot) each|(?:adequate|appropriate|suitable|good) (?:sleeping|bedrooms?|beds?)|sleeping arrangements (?:are |were )?(?:fine|adequate|appropriate|suitable|good)|has (?:his|her|a) (?:own )?bed\b)/i;
const lacks =
  /\b(?:no (?:bed|cot|bedroom|bedding)|not have (?:a|his own|her own|their own) (?:bed|room|cot)|without a bed|mattress on the floor|shar(?:es?|ing|ed) (?:a |her |his |the )(?:bed|room|mattress|bunk)|sleep(?:s|ing)? (?:on|in) (?:the |an? )?(?:sofa|settee|floor|chair|armchair|(?:\w+ )?bed with)|on (?:a|the) (?:sofa|settee|floor) at night|top and tail|overcrowd\w+|want a door on)/i;

/** Whether each child has a bed or room of their own. */
export const ownBed: Question = {
  id: 'own-bed',
  weight: 'should',
  part: 'sleeping arrangements',
  ask: 'Where does each child sleep? The accounts of beds and rooms differ.',
  speaksOf:
    /\b(?:bed|cot|room|bedroom|mattress|sleep|sofa|settee|bedding|overcrowd|tail|bunk|floor at night|want a door)/i,
  read({ text }) {
    if (/\b(?:mum\w*|mother|mam|dad\w*) (?:was |is )?(?:asleep|sleeping)/i.test(text)) return [];
    if (lacks.test(text)) return each([''], { side: 'no' });
    return has.test(text) && !/\b(?:not|never|no)\b/i.test(text) ? each([''], { side: 'yes' }) : [];
  },
};
