import type { Construction } from './construction.ts';
import { carriedOn } from './holds.ts';

const unless = carriedOn;
const referred = 'REFERRAL|OPENCASE|BOUNCED';

/** Ways of saying that a referral, made, refused or open, is why no more is written down, shared or sent. */
export const referralCloses: readonly Construction[] = [
  {
    id: 'referred-so-not',
    tier: 'sure',
    says: [
      `${referred} ..14 so|therefore|hence|thus|and|consequently ..4 NOT ..6 RECORD|TELL|MORE|ENOUGH|REFERRAL`,
      `${referred} ..14 so|therefore|hence|thus|and|consequently ..3 STOP ..6 RECORD|TELL|MORE`,
      `${referred} ..3 NOT? ..12 so|therefore|hence ..4 nothing|none|no_further|no_separate|no_more`,
    ],
    reason: 'a referral is given as the reason for writing or telling no more',
    unless,
  },
  {
    id: 'not-because-referred',
    tier: 'sure',
    says: [
      `NOT ..2 been? ..2 RECORD|TELL|REFERRAL|considered|needed|chased|re-referred|repeated ..10 because|as|since|given|now_that|once|with ..8 ${referred}`,
      `STOP ..3 RECORD|TELL|writing|keeping|sending ..10 because|as|since|given|now_that|once|after ..8 ${referred}`,
    ],
    reason: 'a referral is given as the reason for writing or telling no more',
    unless,
  },
  {
    id: 'since-referred-not',
    tier: 'sure',
    says: [
      `as|since|because|once|now_that|given|with|having|after|in_view_of|in_light_of|in_the_light_of ..8 ${referred} ..12 NOT ..5 RECORD|TELL|MORE|need|bother|REFERRAL`,
      `as|since|because|once|now_that|given|with|having|after|in_view_of|in_light_of ..8 ${referred} ..12 STOP ..5 RECORD|TELL|MORE|keeping|writing`,
    ],
    reason: 'a referral is given as the reason for writing or telling no more',
    unless,
  },
  {
    id: 'duty-done',
    tier: 'sure',
    says: [
      'fulfilled|discharged|met|did|done|meets|fulfils ..1 its|our|their|my|the ..1 duty|duties|obligation|obligations|bit|part|responsibility',
      'duty|duties|obligation|part|involvement|responsibility ..6 is|was|are|has_been|being|was_then ..1 done|discharged|fulfilled|met|complete|over|concluded|ended',
      "concluded|concludes|completes|completed|ended|ends ..1 our|my|the_school's|the_team's|its ..1 part|involvement|responsibility|role|interest",
      'box_ticked|drawn_a_line|draw_a_line|drew_a_line|line_under|off_our_books|out_of_our_hands|out_of_your_hands|washed_our_hands|closed_our_end|closed_our_own_file|regarded_as_closed|regard_as_closed|closed_as_far_as|end_of_it|end_of_the_matter',
    ],
    reason: 'having referred is taken for the end of the duty',
    when: (line) =>
      line.has('referral') ||
      line.has('openCase') ||
      line.has('bounced') ||
      line.page.lines.some((other) => other.has('referral') || other.has('bounced')),
    unless,
  },
  {
    id: 'referral-covers-it',
    tier: 'sure',
    says: [
      'REFERRAL ..5 covers|covered|cover|covering|will_cover|includes_anything|taken_to_include|speaks_for_itself|stands',
      'same|fell|come|comes|came ..2 under|heading|sort|kind ..6 REFERRAL',
      'all|everything ..3 in ..2 the|our ..2 original|first|initial|earlier|letter ..2 REFERRAL|form ..6 NOT',
    ],
    reason: 'one referral is taken to cover what came after it',
    unless,
  },
  {
    id: 'no-point',
    tier: 'sure',
    says: [
      "no_point|little_point|no_purpose|pointless|no_sense|no_use|little_use|what_is_the_use|what's_the_use|not_worth|not_bothered|not_bother|not_troubled|not_trouble ..6 TELL|REFERRAL|RECORD|it|them|putting|ringing|keeping",
      'saw|seen|see ..1 no ..1 reason|need|point|purpose ..6 REFERRAL|RECORD|TELL|MORE|make',
      "not|n't ..3 warranted|called_for|needed|necessary|merited|required ..10 REFERRAL",
    ],
    reason: 'it is thought useless to refer or to record again',
    when: (line) =>
      line.has('referral') ||
      line.has('bounced') ||
      line.has('openCase') ||
      line.page.lines.some((other) => other.has('bounced')),
    unless,
  },
  {
    id: 'left-it-there',
    tier: 'sure',
    says: [
      'left|leave|leaving ..1 it|this|that|the_matter ..1 there|at_that|with_them|be|lie|to_them',
      'let ..1 it|this|that|the_matter ..1 lie|go|rest|drop',
      "not|never|n't ..2 returned_to|gone_back_to|pursued|taken_further|followed_up|chased|re-referred|re_referred|sent_any_more",
    ],
    reason: 'the matter was left where the referral left it',
    when: (line) =>
      line.has('referral') ||
      line.has('bounced') ||
      line.page.lines.some((other) => other.has('referral') || other.has('bounced')),
    unless,
  },
  {
    id: 'for-others-now',
    tier: 'sure',
    says: [
      'is|are|was|be ..2 for|up_to|with|a_matter_for ..2 AGENCY|them|others ..4 to ..1 discover|find|establish|collect|build|come_back|ask|record|pick_up|decide|say',
      'now|already|by_then ..2 with ..2 AGENCY ..8 no|not|nothing|need',
      'matter|business|concern|side ..3 for ..1 AGENCY|others|them ..3 now|alone',
    ],
    reason: 'what came after the referral is left to others',
    when: (line) => line.has('referral') || line.has('openCase') || line.has('since') || line.has('not'),
    unless,
  },
  {
    id: 'later-not-sent',
    tier: 'wide',
    says: [
      'later|further|subsequent|second|third|other|new|fresh|since_then|since ..6 NOT ..2 been? ..1 RECORD|TELL|REFERRAL|followed_up|chased|added|sent|coded|flagged|notified',
      'no|nothing ..2 further|more|separate|additional|fresh|else|new ..2 entries|entry|notification|notifications|form|forms|referral|referrals|action|record|records|to_add|to_report|logged|sent|recorded|reported',
      'stopped|ceased|given_up|gave_up|discontinued ..2 recording|logging|noting|writing|reporting|sending|filling|keeping|putting|ringing|telling',
    ],
    reason: 'what came later was not written down or sent',
    when: (line) =>
      line.has('referral') ||
      line.has('bounced') ||
      line.has('openCase') ||
      line.page.lines.some((other) => other.has('referral') || other.has('bounced') || other.has('openCase')),
    unless,
  },
];
