import type { Construction } from './construction.ts';
import { safely } from './holds.ts';

const unless = safely;
const worry = 'UPSET|BOND|FEAR|REPUTATION';
const because =
  'because|as|since|so_as|so_that|in_case|given|for_fear|for_the_sake|lest|to_avoid|out_of_respect|considering|or|to_keep|to_preserve|to_protect|due_to|owing_to|in_the_interests|in_deference|for_reasons';

/** Ways of saying that something is left out, kept from paper or softened, and for whose sake. */
export const withholding: readonly Construction[] = [
  {
    id: 'left-out-because',
    tier: 'sure',
    says: [
      `LEAVEOUT|SOFTEN|KEEPSHORT|HUSH ..14 ${because} ..12 ${worry}|GDPR|REQUEST`,
      `${because} ..12 ${worry} ..12 LEAVEOUT|SOFTEN|KEEPSHORT|HUSH`,
    ],
    reason: 'something is left out or softened, and the reason is how somebody may take it',
    unless,
  },
  {
    id: 'not-written-because',
    tier: 'sure',
    says: [
      `NOT ..4 RECORD|PAPER ..14 ${because} ..12 ${worry}|GDPR`,
      `${because} ..12 ${worry} ..8 NOT ..4 RECORD|PAPER`,
      `NOT ..3 told|tell|telling|mentioned|mention|mentioning|include|included|included|say|said|write|written|describe|described ..12 ${because} ..10 UPSET|BOND|FEAR`,
    ],
    reason: 'something is not written down, and the reason is how somebody may take it',
    unless,
  },
  {
    id: 'softened',
    tier: 'sure',
    says: [
      'has|have|been|had|was|is|are|were ..3 SOFTEN ..6 because|at|by|following|so|to|out|in|as|for',
      'SOFTEN ..4 PAPER',
      'PAPER ..6 SOFTEN',
      'kinder_words|gentler_words|wording ..3 gentle|gentler|vague|careful|kinder',
      'KEEPSHORT',
    ],
    reason: 'the report is softened or kept short on purpose',
    unless,
  },
  {
    id: 'asked-to-leave-out',
    tier: 'wide',
    says: [
      'asked|told|advised|instructed|begged|requested|pleaded|preferred|prefers|would_like|would_prefer|suggested ..5 LEAVEOUT|SOFTEN|KEEPSHORT|HUSH|not_to_mention|not_mention|not_include|not_to_include|not_put|not_to_put|not_to_write|keep_to|say_as_little',
      'LEAVEOUT|SOFTEN|KEEPSHORT|described ..8 at_the|at_his|at_her|at_their ..3 request|wish|insistence',
      'at_the|at ..4 request|wish|insistence ..6 LEAVEOUT|SOFTEN|KEEPSHORT|confined|NOT',
      'agreed|decided|chosen|chose|thought_it_best|thought_best|thought_it_kinder|thought_it_wiser|felt_it_best|felt_it_kinder|best|kinder|wiser ..4 not_to ..1 tell|mention|include|say|raise|put|write|record|share|name|describe|go_into',
    ],
    reason: 'something is left out because somebody asked for it or it was agreed',
    unless,
  },
  {
    id: 'not-my-place',
    tier: 'wide',
    says: ['MYROLE'],
    reason: 'what was seen is left out because of the writer’s role',
    unless: (line) =>
      safely(line) ||
      /\b(?:but this is what|but i saw|so i asked|and passed|i passed|i told|reported it)\b/i.test(line.text),
    when: (line) => line.has('not') || line.has('record') || line.has('paper') || line.has('omit'),
  },
  {
    id: 'between-us',
    tier: 'wide',
    says: [
      'HUSH',
      'prefer|rather|sooner|better|best|happier ..4 raise|say|tell|discuss|discussed|raised|speak|explain ..6 in_person|verbally|over_the_phone|on_the_phone|by_phone|on_the_day|face_to_face|in_the_room|privately|off_paper',
      "there ..2 is|was|are|were|'s ..3 more|lot|deal|much|things|matters ..5 say|tell|said|could ..6 but|not|than|verbally",
    ],
    reason: 'more is known than stands on paper',
    unless,
  },
  {
    id: 'to-keep-them',
    tier: 'sure',
    says: [
      `NOT|LEAVEOUT|SOFTEN|OMIT ..12 lose|losing|jeopardise|jeopardising|damage|damaging|breach|breaching|betray|betraying|harm|risk|risking|preserve|preserving|protect|protecting|spoil|sour|alienate|antagonise|inflame ..4 trust|relationship|rapport|alliance|engagement|confidence|faith|goodwill|working_relationship|her|him|them|family|situation`,
      'stays|stay|remains|remain|keep|keeping ..3 between ..3 her|him|them|us|me ..3 and',
      'keep|need|needs|want ..2 her|him|them|family|mum|dad ..2 on_side|onside|on_board|coming|talking|engaged ..6 so|NOT|LEAVEOUT',
    ],
    reason: 'something is left out to keep somebody’s trust',
    unless,
  },
  {
    id: 'afraid-to-write',
    tier: 'wide',
    says: [
      'so|hence|therefore|which_is_why ..6 LEAVEOUT|SOFTEN|KEEPSHORT|NOT ..4 RECORD|PAPER|put|here|it',
      'FEAR|REPUTATION|BOND ..10 so|hence ..6 OMIT|NOT|brief|little|less|general|only',
      'been_careful|be_careful|careful_what|chosen_my_words|erred_on_the_side|say_as_little|bare_minimum|as_little_as',
    ],
    reason: 'the report holds back, and a fear is near',
    unless,
  },
];
