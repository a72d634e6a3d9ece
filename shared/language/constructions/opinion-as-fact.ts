import type { ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { corrected, sourced } from './holds.ts';

const unless = (line: ReadLine): boolean =>
  sourced(line) ||
  corrected(line) ||
  line.has('view') ||
  /\b(?:dr|consultant|psychologist|court|judge)\b/i.test(line.text);
// To lie down, to drink a cup, to make up a bottle or a quarrel are no judgements.
const otherSense =
  /\blying (?:across|on|in|down|awake|under|beside|next|still|flat|low)\b|\bdrunk (?:an?|the|some|half|most|all|\d)\b|\b(?:made|making) up (?:of|with|at|after|for|a|an|the|again|and)\b|\bown account\b/i;
const grown = 'PARENT|SHE|FAMILY|PARTNER|they|both|neither|TITLE';

/** Ways of putting a judgement, motive, diagnosis or hearsay about adults as a fact. */
export const opinionAsFact: readonly Construction[] = [
  {
    id: 'is-a',
    tier: 'sure',
    says: [
      `${grown} ..3 is|are|was|were|'s|'re|am ..4 CONTEMPT`,
      `${grown} ..2 has|have|had|shows|show|lacks|lack|takes|take ..3 CONTEMPT`,
      `a|an|typical|very|two|real|classic|quite|such|both ..2 CONTEMPT ..3 PARENT|man|woman|family|individual|person|couple|adults|father|mother`,
      `${grown} ..2 CONTEMPT`,
    ],
    reason: 'a judgement stands as a fact, with nothing seen or said to bear it out',
    unless: (line) => unless(line) || otherSense.test(line.text),
  },
  {
    id: 'plainly-so',
    tier: 'sure',
    says: [
      `obviously|clearly|evidently|plainly|undoubtedly|unquestionably|blatantly|manifestly|patently|without_doubt|without_a_doubt|no_question|in_truth|in_reality|the_truth_is|make_no_mistake|certainly|almost_certainly ..8 TRAIT|SUBSTANCE|CONTEMPT|DIAGNOSIS|father|back|lying|hiding|living|there|knows|wants|using|drunk|high|cause|caused|depressed|jealous|afraid|frightened`,
      `is|are|was|were|'s ..1 obviously|clearly|plainly|evidently|undoubtedly|without_doubt ..6 TRAIT|SUBSTANCE|CONTEMPT|DIAGNOSIS|the|a|not|using|back`,
    ],
    reason: '“clearly” or the like stands in place of what was seen',
    unless,
  },
  {
    id: 'motive',
    tier: 'sure',
    says: ['MOTIVEOF'],
    reason: 'a motive is stated that nobody told the writer',
    unless: (line) =>
      unless(line) ||
      line.has('positive') ||
      /\bbefore the (?:children|kids) (?:were|was|came|had|got|wake|woke|left|went)\b/i.test(line.text),
    when: (line) =>
      line.has('parent') ||
      line.has('she') ||
      line.has('family') ||
      line.has('partner') ||
      /\bthey\b/i.test(line.text),
  },
  {
    id: 'word-has-it',
    tier: 'wide',
    says: ['WORDHASIT'],
    reason: 'hearsay stands as a fact',
    unless: (line) => unless(line) || line.has('agency') || /\bto (?:this|our|us|the)\b/i.test(line.text),
  },
  {
    id: 'never-change',
    tier: 'wide',
    says: [
      "will|would|'ll ..2 never|always|not ..2 change|learn|stick|be|put|stop|leave|manage|cope|work|able|accept|go_back|tell",
      'never|always ..1 has|have|had|been|was|were|will|going_to ..3 change|worked|work|interested|cared|wanted|same|way|loved|trouble|done|be',
      'runs_in_the|in_the_blood|just_like ..2 family|mother|father|blood|mum|dad|his|her',
      'like_mother|like_father|all_the_same|that_family|these_families|that_sort|their_kind|his_kind|people_like|families_like|men_like|women_like|kind_of_man|kind_of_woman|sort_of_person|the_type_to|the_sort_to|that_type|their_culture|their_community',
    ],
    reason: 'a judgement is made for all time or about a kind of people',
    unless: (line) => unless(line) || line.has('positive'),
    when: (line) => !line.has('child') || line.has('parent') || line.has('family'),
  },
  {
    id: 'the-cause',
    tier: 'wide',
    says: [
      "is|are|was|were|'s|lies ..3 the_real_cause|the_cause|the_root|the_source|the_reason|behind|at_the_bottom|to_blame|responsible|because_of|down_to|a_result_of|the_product_of|learned_behaviour|caused_by|done_by|his_doing|her_doing|their_doing",
      'stems_from|stemming_from|results_from|comes_from|caused_by|done_by|inflicted_by ..5 PARENT|SHE|his|her|upbringing|drinking|parenting|PARTNER|TITLE',
      "because|as ..2 she|he|they|PARENT ..3 can't|cannot|prefer|prefers|wants|want|likes|like|won't|doesn't|does_not|do_not|never|gets|love|loves|has_no|spends",
    ],
    reason: 'a cause is stated that nobody has shown',
    unless: (line) => unless(line) || line.has('childTrait') || line.has('blame'),
  },
  {
    id: 'before-the-children',
    tier: 'sure',
    says: [
      'put|puts|putting|places|comes|come ..5 before|above|first|ahead_of|over ..3 children|kids|child|baby|them|boys|girls|daughter|son|everything',
      'chosen|chose|chooses|choosing|picks|picked ..4 over|above ..2 children|kids|baby|family|daughter|son',
      'can_afford|spends|spend|spent|goes_on|wastes ..6 cigarettes|drink|drugs|nails|tattoos|herself|himself|phone|but_not|weed|takeaways',
    ],
    reason: 'a judgement of the parent’s priorities stands as a fact',
    unless,
  },
  {
    id: 'diagnosed-by-us',
    tier: 'wide',
    says: [
      `${grown} ..2 is|has|suffers|have|are|'s ..4 DIAGNOSIS`,
      `undiagnosed|untreated|classic|typical|obvious|probable ..3 DIAGNOSIS|TRAIT`,
    ],
    reason: 'a diagnosis is stated without who made it and when',
    unless: (line) => unless(line) || line.tokens.some(({ kind }) => kind === 'day'),
    when: (line) =>
      line.has('parent') || line.has('partner') || /\b(?:undiagnosed|classic|untreated)\b/i.test(line.text),
  },
  {
    id: 'rumour',
    tier: 'wide',
    says: [
      'PARENT|both|parents|FAMILY|PARTNER ..2 is|are|was|were ..2 TRAIT',
      'TRAIT ..1 mother|father|mum|dad|parent|parents|family|man|woman|couple|individual',
      'HEARSAY ..8 TRAIT|SUBSTANCE|dealing',
    ],
    reason: 'a judgement or hearsay stands without its source',
    unless,
  },
];
