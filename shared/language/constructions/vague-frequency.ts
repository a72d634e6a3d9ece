import type { ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { countedHere, good } from './holds.ts';

const worry = 'VIOLENCE|INJURY|NEGLECT|SUBSTANCE|ABSENCE|DISTRESS|MISSING';
const routine = ({ text }: ReadLine): boolean =>
  /\b(?:usual(?:ly)? (?:collects?|drops?|brings?)|regular (?:contact|medication|bedtime|attender|visits? to (?:the )?(?:library|park))|repeat prescription|reviewed|supervision|every (?:day|week|monday|tuesday|wednesday|thursday|friday)|once a (?:day|week|month)|twice a)\b/i.test(
    text,
  );
const unless = (line: ReadLine): boolean => countedHere(line) || good(line) || routine(line);

/** Ways of saying of a worry how often, how much or how long, in a word that nobody can count. */
export const vagueFrequency: readonly Construction[] = [
  {
    id: 'vague-then-worry',
    tier: 'sure',
    says: [`VAGUE ..8 ${worry}`],
    reason: 'a worry is told with a word that cannot be counted',
    unless,
  },
  {
    id: 'worry-then-vague',
    tier: 'sure',
    says: [`${worry} ..10 VAGUE`],
    reason: 'a worry is told with a word that cannot be counted',
    unless,
  },
  {
    id: 'many-of-them',
    tier: 'sure',
    says: [
      'several|many|numerous|multiple|countless|various|lots_of|plenty_of|a_number_of|a_few|quite_a_few|a_good_few|some|any_number_of|a_string_of|a_series_of|a_spate_of|a_catalogue_of|a_history_of|a_pattern_of|history_of|pattern_of|repeated|repeat|frequent|regular|persistent|ongoing|constant|continual|continued|excessive|a_lot_of|loads_of|dozens_of|too_many|so_many ..3 missed|failed|dnas|absences|absence|lates|lateness|incidents|incident|concerns|occasions|calls|call-outs|callouts|call_outs|visits|episodes|suspensions|exclusions|presentations|attendances|admissions|complaints|cancellations|bruises|injuries|partners|boyfriends|men|adults|arguments|rows|falls|accidents|reports|drinking|shouting|crying|carers|moves|domestics|arrears|breaches|lapses|relapses|warnings|letters',
      'pattern|history ..1 of ..4 ABSENCE|VIOLENCE|SUBSTANCE|NEGLECT|late|domestic|missed|self-harm',
    ],
    reason: 'the number is a word, not a figure',
    unless,
  },
  {
    id: 'never-always',
    tier: 'wide',
    says: [
      `always|never|keeps|kept|keep|tends_to|tend_to|usually|generally|often|all_the_time|forever|constantly|mostly|more_than ..5 ${worry}`,
      'attendance|punctuality|engagement ..3 is|has_been|was|remains ..2 poor|patchy|low|erratic|variable|irregular|sporadic|a_concern|not_good|hit_and_miss|up_and_down|inconsistent|not_great',
    ],
    reason: 'a worry is told with “always”, “never” or the like',
    unless,
  },
  {
    id: 'vague-alone',
    tier: 'wide',
    says: ['VAGUE'],
    reason: 'how often or how long is a word that cannot be counted',
    unless,
  },
];
