import { agenciesIn } from '../../language/agency-words.ts';
import { type Answer, type Question } from '../question.ts';

/** What is asked for, planned or ordered, by the word that names it. */
const things =
  /\b(?<thing>non-?mol\w*|injunction|order|application|assessment|course|programme|parenting (?:course|group|classes)|grant|funding|stair ?gates?|gates?|smoke alarms?|locks?|repairs?|beds?|cot|boiler|sample|review|return (?:home )?interview|interview|referral|transfer|claim|registration|place|counselling|therapy|meeting|visit|letter|safety plan|agreement|test(?:ing|s)?|scan|check|glasses|hearing aids?|passport|statement|key ?safe)\b/i;
const done =
  /\b(?:(?:was|were|has been|have been|is|are|been|got|now)\b(?: \w+){0,2} (?:made|obtained|granted|secured|done|completed|fitted|installed|supplied|delivered|provided|sent|started|finished|lodged|accepted|received|repaired|replaced|taken out|carried out|held|attended|issued|in place|put in)|(?:completed|attended|finished|obtained|got|secured) (?:a |the |her |his |all )?)\b/i;
const undone =
  /(?:(?:\b(?:not|never|yet to be|awaiting|no)|n['’]t)\b(?: \w+){0,4} (?:made|obtained|granted|secured|done|completed|fitted|installed|supplied|delivered|provided|sent|started|finished|lodged|accepted|received|repaired|replaced|taken out|carried out|held|attended|issued|in place|applied|taken up|put in|turned up|gone ahead)|\b(?:refused|rejected|returned|lapsed|withdrawn|withdrew|fell through|still (?:outstanding|waiting|awaited)|did(?: not|n['’]t) (?:start|happen|finish|complete|attend|apply|take place|go ahead))|\bno (?:non-?mol\w*|injunction|order|application|referral|record of (?:a |any )?(?:referral|application)))\b/i;

/** Whether what was asked for, planned or ordered was done: by the thing, and by the service that it was asked of. */
export const doneOrNot: Question = {
  id: 'done-or-not',
  weight: 'should',
  part: 'what was to be done',
  ask: 'Was it done? One account says so, another that it was not.',
  speaksOf: things,
  read({ text, agency }, { names }) {
    const side: Answer['side'] | null = undone.test(text) ? 'no' : done.test(text) ? 'yes' : null;
    if (!side || /\b(?:should|will|(?<!\byet )to be|would|if)\b/i.test(text)) return [];
    const thing = things.exec(text)?.groups?.['thing']?.toLowerCase() ?? '';
    const of = agenciesIn(names.plain(text)).map((mention) => mention.agency);
    const kind = /^non-?mol|injunction|^order$|application/.test(thing) ? 'order' : thing.replace(/s$/, '');
    // Many services are referred to: whose referral, letter or assessment it is must be plain.
    if (!named.has(kind) || of.length > 0)
      return (named.has(kind) ? of : ['']).map((whose) => ({ about: `${kind} ${whose}`.trim(), side }));
    return [...new Set([agency])].map((whose) => ({ about: `${kind} ${whose}`, side }));
  },
};

const named: ReadonlySet<string> = new Set([
  'referral',
  'letter',
  'assessment',
  'review',
  'meeting',
  'visit',
  'check',
  'test',
  'statement',
  'place',
  'programme',
]);
