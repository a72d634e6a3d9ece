import { agenciesIn } from '../../language/agency-words.ts';
import { type Question, each } from '../question.ts';

const working =
  /\b(?:(?:now |currently |is |are |been )?working with|open to|(?:is |are |was )?(?:seeing|supporting|supported by|receiving)|(?:engag(?:es?|ed|ing)|attends?|attending) (?:\w+ )?(?:with|at)?|(?:remains?|still|is) (?:in place|involved|open)|in place|accepted|under (?:the )?|on the caseload|has (?:a|an) (?:\w+ )?worker)\b/i;
const refused =
  /\b(?:returned|rejected|declined|not accepted|sent back|criteria (?:were |was )?not met|not (?:meet|met) (?:the )?(?:criteria|threshold)|refused|said no|closed|discharged|waiting list|did not (?:engage|attend|take up)|not (?:engag\w+|known|open)|no referral|never (?:received|seen))\b/i;
const own =
  /^\W*(?:we |case |now |then )?(?:closed|ended|discharged|stepped down)\b|\b(?:we|our service|the hub|case)\b[^.]{0,20}\bclosed\b/i;
const named: ReadonlySet<string> = new Set([
  'camhs',
  'adult-mental-health',
  'adult-substance-misuse',
  'domestic-abuse',
  'voluntary',
  'youth-justice',
  'probation',
  'education-psychology',
]);

/** Whether a service is working with the family, or has turned them away, closed or never begun. */
export const serviceWorking: Question = {
  id: 'service-working',
  weight: 'should',
  part: 'service',
  ask: 'Is this service working with the family? One account says so, another that it is not.',
  speaksOf:
    /\b(?:work|open to|see|support|receiv|engag|attend|place|accept|caseload|return|reject|declin|sent back|criteria|threshold|refus|said no|clos|discharg|waiting|referral|known|open|involv|ended|stepped|take up)/i,
  read({ text, agency }, { names }) {
    const plain = names.plain(text);
    // "Closed Fri 27 Feb, needs met": what a service says of its own work.
    if (named.has(agency) && own.test(text)) return each([agency], { side: 'no' });
    const services = agenciesIn(plain)
      .map((one) => one.agency)
      .filter((one) => one !== agency && named.has(one));
    if (refused.test(text)) return each(new Set(services), { side: 'no' });
    if (/\b(?:would|should|will|could|not|aware|asked|request\w*)\b/i.test(text)) return [];
    return working.test(text) ? each(new Set(services), { side: 'yes' }) : [];
  },
};
