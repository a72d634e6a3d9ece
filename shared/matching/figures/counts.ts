import { agenciesIn } from '../../language/agency-words.ts';
import { numberIn, numberWords } from '../../language/number-words.ts';
import type { Clash } from '../clash.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';

const number = `(?<![\\d./:-])(?<count>\\d{1,3}|no|${numberWords(12)}|once|twice)`;

/** What is counted by reports of one agency's doings: the words that a count stands before or after. */
const counted: readonly (readonly [part: string, agency: string | null, match: RegExp])[] = [
  [
    'police incidents',
    'police',
    new RegExp(
      `\\b(?:incidents?|call-?outs?|attend(?:ed|ances?))\\b[^.]{0,60}\\(${number} (?:in|over)|\\b${number} (?:\\w+ ){0,2}(?:incidents?|call-?outs?)\\b|\\b(?:calls?|call-?outs?|incidents?|arguments?|attendances?)\\b[^.:,]{0,40}[:,] ${number}\\b`,
      'i',
    ),
  ],
  ['complaints', 'housing', new RegExp(`\\b${number} (?:\\w+ )?complaints?\\b`, 'i')],
  [
    'suspensions',
    'school',
    new RegExp(`\\b${number} (?:fixed[- ]term |further )?(?:suspensions?|exclusions?)\\b`, 'i'),
  ],
  [
    'referrals to social care',
    'social-care',
    new RegExp(`\\b${number} (?:previous |earlier )?(?:referrals?|contacts?)\\b`, 'i'),
  ],
  [
    'missing episodes',
    'police',
    new RegExp(
      `\\b${number} (?:\\w+ )?missing (?:episodes?|reports?)\\b|\\bmissing (?:episodes?|reports?)\\b[^.\\d]{0,12}[(:] ?${number}\\b`,
      'i',
    ),
  ],
  [
    'emergency attendances',
    'hospital',
    new RegExp(`\\b${number} (?:\\w+ )?(?:ED|A&E|emergency department) attendances?\\b`, 'i'),
  ],
];

const things =
  /incident|calls?\b|argument|call-?out|complaint|suspension|exclusion|referral|contacts?\b|missing|attend/i;

/** Counts of the same thing that two agencies give differently, where one of them is the agency whose doing is counted. */
export function countClashes(all: readonly Saying[], names: Names): Clash[] {
  const sayings = all.filter(({ isRecord, text }) => !isRecord && things.test(text));
  return counted.flatMap(([part, agency, match]): Clash[] => {
    const found = sayings.flatMap((saying) => {
      // "2 Incidents" at the head of a part is its number.
      const isNumbered = saying.text === saying.heading && /^\d+\.? /.test(saying.text);
      const groups = isNumbered ? undefined : match.exec(saying.text)?.groups;
      const words = groups?.['count'];
      const isOurs =
        saying.agency === agency ||
        (agency === 'police' && /\b(?:domestic|missing)\b/i.test(saying.text)) ||
        agenciesIn(names.plain(saying.text)).some((one) => one.agency === agency);
      return words !== undefined && isOurs ? [{ saying, count: valueOf(words) }] : [];
    });
    const own = found.filter(({ saying }) => saying.agency === agency);
    const others = found.filter(
      ({ saying, count }) => saying.agency !== agency && own.every((one) => one.count !== count),
    );
    if (own.length === 0 || others.length === 0) return [];
    return [
      {
        part: `number of ${part}`,
        weight: 'should',
        ask: `How many ${part} were there? The numbers differ.`,
        sides: [...own, ...others].map(({ saying, count }) => ({ value: String(count), sayings: [saying] })),
      },
    ];
  });
}

function valueOf(words: string): number {
  const word = words.toLowerCase();
  if (word === 'once') return 1;
  if (word === 'twice') return 2;
  return word === 'no' ? 0 : numberIn(word);
}
