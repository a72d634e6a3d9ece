import type { Construction } from './construction.ts';
import { corrected, sourced } from './holds.ts';

const harmful = 'VIOLENCE|INJURY|NEGLECT|SUBSTANCE|ABSENCE|DISTRESS|MISSING';

const evidenced = ({ text }: { text: string }): boolean =>
  /\b\d+ (?:of|out of) \d+\b|\bscored\b|\bmeasured\b/i.test(text);
const unless = (line: Parameters<typeof corrected>[0]): boolean => corrected(line) || evidenced(line);

/** Ways of making a worry smaller: excuses, diminishers, hope in place of evidence, praise set against harm. */
export const minimising: readonly Construction[] = [
  {
    id: 'stock-shrug',
    tier: 'sure',
    says: ['SHRUG'],
    reason: 'a stock phrase stands where the facts should',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'nothing-much',
    tier: 'wide',
    says: ['NOTHINGMUCH'],
    reason: 'it says that it was nothing much',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'only-a',
    tier: 'wide',
    says: [
      'only|just|merely|simply|purely ..1 a|an|the|some|his|her|their|being|words|playing|messing|having ..3 VIOLENCE|INJURY|DIMINISH|EXCUSE|way|lad|joke|fun',
      'nothing|no ..1 more|worse ..1 than ..5 DIMINISH|EXCUSE|a|an|push|tap|NORMAL',
      "that_is_all|that's_all|that_was_all|is_all_it_was|it_was_only|it_was_just|it_is_only|it_is_just|it's_only|it's_just",
    ],
    reason: 'a word such as “only” or “just” makes it smaller',
    unless,
    when: (line) => !line.tokens.some(({ kind }) => kind === 'day'),
  },
  {
    id: 'a-bit',
    tier: 'sure',
    says: [
      'a_bit|a_little|a_touch|a_tad|slightly|somewhat|rather|a_bit_of_a|bit_of_a|mildly ..2 untidy|messy|rough|heated|loud|silly|chaotic|dirty|grubby|unkempt|scruffy|disorganised|handful|tipsy|worse_for_wear|merry|noisy|firm|heavy-handed|heavy_handed|short-tempered|hot-headed|hot_headed|forgetful|lax|strict|cross|shouty|smelly|cold|low|thin|slow|behind|cheeky|naughty|lively|boisterous|physical|handsy|friendly|jealous|moody|down|wobbly|fractious|hit_and_miss|laid_back|laid-back|old-fashioned|old_fashioned|odd|daft|carried_away|excitable|over-excited',
    ],
    reason: 'a word such as “a bit” makes it smaller',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'doing-their-best',
    tier: 'sure',
    says: ['BEST'],
    reason: 'effort or affection is set against the worry',
    unless: (line) =>
      unless(line) || sourced(line) || /\b(?:chart|stickers|lesson|work|reading|homework)\b/i.test(line.text),
  },
  {
    id: 'excused',
    tier: 'wide',
    says: [
      `EXCUSE ..12 ${harmful}`,
      `${harmful} ..12 EXCUSE`,
      'put|puts|putting ..1 it|this|that|them|these ..1 down_to',
      'given|considering|with ..2 all|everything|what|the ..2 pressure|strain|stress|circumstances|she_has|he_has|they_have|on_her_plate',
    ],
    reason: 'an excuse stands where the facts should',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'like-everybody',
    tier: 'wide',
    says: [
      'all|most|many|every|any|plenty_of|lots_of ..2 children|kids|boys|girls|lads|teenagers|teens|families|family|parents|parent|couples|couple|siblings|brothers|mothers|mums|households|toddlers|child|teenager ..3 do|does|go|have|has|get|are|is|say|argue|fight|would|pick|need|like',
      'as|like|than ..1 most|all|any|many|a_lot_of|other ..3 families|couples|parents|teenagers|children|kids|boys|siblings|homes|houses|toddlers|babies',
      'for ..1 this|that|these|the ..1 family|families|area|estate|culture|neighbourhood|street',
      'round_here|around_here|on_this_estate|in_this_area|in_these_parts|their_generation|in_their_culture',
    ],
    reason: 'it is called ordinary, without asking whether it is',
    unless: (line) => unless(line) || sourced(line),
    when: (line) =>
      [
        'violence',
        'injury',
        'neglect',
        'substance',
        'absence',
        'distress',
        'missing',
        'diminish',
        'sex',
        'normal',
      ].some((name) => line.has(name)),
  },
  {
    id: 'but-nice',
    tier: 'sure',
    says: [
      `${harmful} ..12 but|though|although|however ..10 PRAISE|OKAY|EFFORT|IDIOM`,
      `PRAISE|EFFORT ..3 who|but|and|though ..5 VIOLENCE|SUBSTANCE|ABSENCE`,
      'apart_from|aside_from|other_than|bar|except_for ..4 VIOLENCE|ABSENCE|NEGLECT|SUBSTANCE|INJURY|hitting|lateness ..12 PRAISE|OKAY|no_concerns|no_real',
    ],
    reason: 'praise is set against the worry',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'will-be-fine',
    tier: 'sure',
    says: [
      "confident|sure|certain|optimistic|hopeful|no_doubt|doubt ..6 will|won't|not|never|would|it ..6 fine|again|settle|repeated|happen|improve|better|follow|mean|cope|come_to|be_ok|sort",
      "will|would|'ll ..3 settle|settle_down|improve|pass|blow_over|grow_out|sort_itself|be_fine|be_ok|be_alright|calm_down|learn|come_right|work_out|heal ..3 in_time|soon|eventually|once|with|nicely|itself|by|down",
      "not_expect|don't_expect|do_not_expect|no_reason|not_anticipate|unlikely ..6 repeated|again|happen|repeat|recur|differ",
    ],
    reason: 'hope stands where evidence should',
    unless: (line) => unless(line) || sourced(line),
  },
  {
    id: 'seemed-fine',
    tier: 'wide',
    says: [
      'seemed|seems|seem|appeared|appears|appear|looked|looks|was|were|is|are ..2 quite|perfectly|very|all|both|fairly|reasonably|happy|fine|well ..2 happy|fine|settled|okay|ok|calm|well|content|pleasant|alright|all_right|enough|in_themselves|cheerful|unaffected|none_the_worse|unconcerned|unharmed',
    ],
    reason: 'how somebody seemed stands against what happened',
    unless: (line) => unless(line) || sourced(line),
    when: (line) =>
      line.page.lines.some(
        (other) =>
          other.has('violence') || other.has('injury') || other.has('neglect') || other.has('substance'),
      ),
  },
  {
    id: 'soft-excuse',
    tier: 'wide',
    says: [
      'EXCUSE',
      'IDIOM ..6 IDIOM|PRAISE|OKAY|EFFORT',
      'EFFORT ..8 PRAISE|OKAY|IDIOM',
      'PLAYDOWN ..6 DIMINISH|OKAY|NORMAL|PRAISE|EFFORT',
    ],
    reason: 'the words make the worry smaller',
    unless: (line) => unless(line) || sourced(line),
  },
];
