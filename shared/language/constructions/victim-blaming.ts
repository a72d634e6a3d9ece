import type { ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { corrected, sourced } from './holds.ts';

const aboutAdult = ({ text }: ReadLine): boolean =>
  /^(?:mum|mother|dad|father|both parents|the parents|parents|gran|grandmother|ms \w+|mrs \w+|mr \w+)\b/i.test(
    text,
  );
const unless = (line: ReadLine): boolean =>
  corrected(line) || aboutAdult(line) || line.has('innocent') || (sourced(line) && /["“]/.test(line.text));

/** Ways of laying what adults did, or distress, at the child’s own door. */
export const victimBlaming: readonly Construction[] = [
  {
    id: 'herself',
    tier: 'sure',
    says: ['HERSELF'],
    reason: 'it makes the child answer for what others did',
    unless,
  },
  {
    id: 'slur',
    tier: 'sure',
    says: ['SLUR'],
    reason: 'it puts distress or harm down to the child’s character',
    unless: (line) => unless(line) || line.has('positive'),
  },
  {
    id: 'chooses-harm',
    tier: 'wide',
    says: [
      'chooses|chose|choosing|has_chosen|opts|opted|prefers|preferred|elects|decides|decided|insists|wants|wanted|likes|enjoys|loves|continues|carries_on|persists|keeps|refuses_to_stop ..6 RISKY|older|twice_her_age|associate|engage|go_missing|to_be_with|to_stay|going_missing|offending|running|hanging|not_to_disclose|not_to',
      'willingly|happily|voluntarily|knowingly|freely|eagerly|readily ..5 RISKY|went|got|gets|goes|accepted|accepts|sent|took|takes|joined|let',
      'went|goes|gets|got|sent|took|takes|accepts|accepted|let|stayed|drank ..6 willingly|happily|knowingly|voluntarily|freely|of_her_own|of_his_own|by_choice',
    ],
    reason: 'harm is put as the child’s choice',
    unless: (line) => unless(line) || line.has('positive'),
    when: (line) => line.has('risky') || line.has('missing') || line.has('lover') || line.has('sex'),
  },
  {
    id: 'would-not-be-helped',
    tier: 'sure',
    says: [
      "refuses|refused|declines|declined|rejects|ignores|ignored|ignoring|disregards|disregarding|flouts|defies|resists|will_not|won't|unwilling|not_willing|not_motivated|not_prepared|failed|fails|failing ..4 help|support|advice|guidance|engage|engagement|listen|learn|cooperate|co-operate|warnings|rules|strategies|change|accept|be_helped|services|sessions|curfew|work_with|keep_safe|keep_himself|keep_herself|protect",
      'has_been|was|had_been|been ..2 warned|told|advised|offered|given|made_aware ..12 but|and_still|and_yet|and_took_no|yet|regardless|anyway|and_refuses|and_refused|nevertheless|still|and_will_not|and_has_refused',
      'despite|in_spite_of|against ..4 advice|warnings|support|being_told|being_warned|everything|all|work|help|sessions|knowing|best_efforts',
    ],
    reason: 'it says that the child would not be helped',
    unless: (line) => unless(line) || line.has('positive'),
    when: (line) => (line.has('she') || line.has('child')) && !line.has('parent'),
  },
  {
    id: 'provokes',
    tier: 'wide',
    says: [
      'winds|wind|winding|wound ..3 up ..6 until|and_then|so|he|she|snaps',
      'provokes|provoked|provoking|goads|goaded|baits|antagonises|pushes|pushed|presses|tests ..4 PARENT|buttons|patience|him|her|them|over_the_edge|limits|adults|brother',
      'contributed_to|contributes_to|brought_about|the_cause_of|to_blame_for|responsible_for|sparked|triggers|triggered|starts|started|source_of ..5 row|rows|argument|arguments|violence|assault|incident|breakdown|loss_of_control|stress|anger|tension|tensions|trouble|problems',
      'gets|got|get ..3 what ..1 she|he|they ..1 wants|want|wanted|deserves|deserved',
      'to_get|for|in_order_to_get ..2 attention|a_reaction|her_own_way|his_own_way|out_of|one-to-one|one_to_one|effect|sympathy|an_audience|maximum_effect',
      'pushed|drove|drives|sends|tips ..2 him|her|PARENT|them ..3 over_the_edge|to_drink|to_distraction|to_the_brink|up_the_wall',
    ],
    reason: 'it makes the child the cause of what adults did',
    unless: (line) => unless(line) || line.has('positive'),
  },
  {
    id: 'should-have',
    tier: 'wide',
    says: [
      'she|he|they|child|girl|boy|NAME ..2 should|could|ought_to ..2 have|easily ..3 known|left|said|told|walked|run|rung|come_home|stayed|stopped|screamed|reported|asked|kept',
      "if|had ..1 she|he|they ..5 told|said|behaved|stayed|listened|kept|stopped|not|been ..12 would|might|could|they'd",
      "only_has_to|has_only_to|could_stop|could_walk_away|could_leave|no_one_forced|nobody_forced|nobody_made|no_one_made|did_nothing_to_stop|made_no_attempt|never_said_no|didn't_say_no|did_not_say_no|failed_to_disclose|waited_until|took_her_time|did_not_tell_anyone|didn't_tell_anyone",
    ],
    reason: 'it says what the child should have done',
    unless,
    when: (line) => !line.has('parent') || line.has('child'),
  },
  {
    id: 'blame-near',
    tier: 'wide',
    says: [
      'CHILDTRAIT ..4 CHILDTRAIT',
      'CHOOSE ..5 older|gang|gangs|dealers|strangers|drugs|missing|men',
      'IGNORE ..4 ADVICE',
      'CHILDTRAIT ..2 child|girl|boy|baby|lad|teenager|toddler|young_person|young_man|young_lady',
    ],
    reason: 'the words come near to blaming the child',
    unless: (line) => unless(line) || line.has('positive'),
    when: (line) => !line.has('parent'),
  },
];
