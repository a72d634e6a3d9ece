import type { ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { nameable } from './holds.ts';

const masked = (line: ReadLine): boolean => line.has('masked');
const unless = (line: ReadLine): boolean => masked(line) || nameable(line);
const outside =
  'neighbour|neighbours|friend|friends|mate|mates|pal|pals|classmate|classmates|pupil|patient|client|tenant|tenants|occupant|resident|residents|landlord|landlady|caller|informant|referrer|complainant|witness|victim|shopkeeper|cleaner|caretaker|babysitter|barmaid|hairdresser|dinner_lady|lollipop_lady|lollipop_man|ex|ex-wife|ex-girlfriend|workmate|employer|girl|boy|lad|student|lodger|godmother|adopters';

/** Ways in which somebody can be known who must not be known to those who read the report. */
export const thirdParty: readonly Construction[] = [
  {
    id: 'outsider-named',
    tier: 'sure',
    says: [
      `another|other|her|his|their|a|the|our|friend's|neighbour's|previous|dad's|mum's|best|ex ..2 ${outside} ..1 called|named|a|from? ..1 TITLE|NAME`,
      `${outside} ..1 TITLE ..1 NAME`,
      `friend|mate|pal|classmate|neighbour|cousin|boyfriend|girlfriend|lodger|tenant|landlady|landlord|client|patient|pupil|resident|occupant|complainant|victim|witness|caller|informant|coach|cleaner|caretaker|barmaid|ex ..1 NAME`,
    ],
    reason: 'it names somebody outside the family',
    unless,
  },
  {
    id: 'child-named-with-class',
    tier: 'sure',
    says: [
      'NAME ..1 NAME ..2 in|from|of ..1 YEAR',
      'with|by|to|of|from|hit|pushed|and ..1 NAME ..2 in|from|of ..1 YEAR',
      'YEAR ..1 pupil|girl|boy|child|student|girls|boys ..1 NAME',
      'boy|girl|pupil|child|friend|mate ..2 NAME ..3 in|from|of ..1 NUMBER',
    ],
    reason: 'it names a child and the class',
    unless: (line) =>
      unless(line) ||
      /\b(?:brothers?|sisters?|siblings?|twins? (?:brother|sister)|teacher)\b/i.test(line.text),
  },
  {
    id: 'did-it-to',
    tier: 'wide',
    says: [
      'hit|punched|kicked|bit|bitten|pushed|slapped|attacked|assaulted|thumped|fighting_with|fought_with|fought|bullied|threatened|robbed|fell_out_with|fallen_out_with|hanging_round_with|hanging_around_with|knocking_about_with|money_from|buys_from|scores_from|sells_to|supplied_by|stays_with|sleeps_at|arrested_with|alongside|together_with|in_company_with|touched ..3 NAME ..1 NAME',
      'by|with|of|from|to ..2 a_boy_called|a_girl_called|a_man_called|a_woman_called|a_lad_called|a_friend_called|a_pupil_called|named|called ..1 NAME',
    ],
    reason: 'it names the other person in what happened',
    unless,
  },
  {
    id: 'known-by-place',
    tier: 'sure',
    says: [
      'lady|man|woman|couple|tenant|neighbour|neighbours|gentleman|chap|bloke|occupant|pensioner|nurse ..3 at|from|in|of ..2 number|flat|the_flat|the_road|the_corner|the_second_floor|the_ground_floor|the_top_floor|the_first_floor|the_same_block|the_same_street',
      'TITLE ..1 NAME ..3 at|of|from|in ..1 number|flat|no ..1 NUMBER',
      'family|people|couple|twins|girl|boy|lad ..2 at|from|in ..1 number|flat|the_corner_shop|the_shop|next_door|the_flat|the_same_block',
      'lady|man|woman|couple|tenant|neighbour|neighbours|gentleman|chap|bloke|occupant|family|people ..2 next_door|opposite|upstairs|downstairs|across_the|over_the|underneath|two_doors|three_doors|in_the_flat',
      'lady|man|woman|couple|family|gentleman|chap|bloke|nurse|pensioner|one ..1 who|that|with|whose ..6 lives|runs|owns|keeps|drives|breeds|sells|shop|dog|dogs|bakery|salon|van|hearing_aids|wheelchair|triplets|guide_dog|stall|pub',
      'lives|living|live ..2 opposite|upstairs|downstairs|next_door|above|below|underneath|across|over_the_road|two_doors|in_the_same ..8 HEARSAY|TELL|SAID|SEEN|see|sees|heard|hears|kept|keeps|asked',
      'NAME ..6 lives|live|living ..1 opposite|upstairs|downstairs|next_door|two_streets|above|below|in_the_same',
    ],
    reason: 'it describes somebody so that the family would know them',
    unless: masked,
  },
  {
    id: 'address',
    tier: 'wide',
    says: [
      'address|lives|living|moved|staying|tenancy|placed|accommodated|refuge|placement|live|now ..4 at|is|in|to|on|with ..2 NUMBER|flat ..3 NAME ..1 ROAD',
      'NUMBER ..1 NAME ..1 road|street|lane|avenue|close|court|drive|gardens|terrace|crescent|grove|mews|cottages|rise',
      'flat|apartment ..1 NUMBER ..3 NAME',
      'refuge|shelter|hostel ..2 in|on|at|near ..2 NAME',
      'placed|placement|lives|staying|foster_care ..3 with ..2 TITLE ..2 NAME',
    ],
    reason: 'it gives an address that may have to be kept',
    unless: (line) =>
      masked(line) ||
      /\b(?:school|surgery|clinic|hospital|centre|office|station|police|attended|incident at|call to)\b/i.test(
        line.text,
      ),
  },
  {
    id: 'in-confidence',
    tier: 'wide',
    says: [
      'CONFIDE ..10 aunt|auntie|uncle|grandmother|grandfather|gran|nan|sister|brother|cousin|sister-in-law|friend|neighbour|mother|father|ex|girlfriend|wife|husband|landlady|landlord|NAME|TITLE|lady|man|woman|hairdresser|cleaner|teacher|parent|mum|dad|relative|tenant',
      "aunt|auntie|uncle|grandmother|grandfather|sister-in-law|brother-in-law|cousin|friend|neighbour|landlady|landlord|TITLE|lady|woman|hairdresser|cleaner|relative|tenant|parent|mum|wife ..10 in_confidence|asked_not|asked_that|asked_us_not|asked_us_to_keep|begged|does_not_want|doesn't_want|didn't_want|not_be_named|not_to_be_named|anonymously|kept_out|stay_out_of_it|keep_out_of_it|not_to_say|asked_to_be_kept|to_remain_anonymous|not_know_it_was|would_not_be_named|tipped_us_off|tipped_off|let_slip",
      'call|caller|report|information|referral|referrer|informant|source|tip|tip-off ..3 is|was|came_from|came_to_us_from|made_by|from ..4 aunt|auntie|uncle|grandmother|grandfather|gran|nan|sister|sister-in-law|cousin|friend|neighbour|landlady|landlord|paternal|ex|hairdresser|cleaner|relative|lady|man_who|woman|wife|TITLE ..6 who|that|told|rang|spotted|phoned|called|heard|saw|reported|though|but|from|of|at|in',
    ],
    reason: 'it shows who told in confidence',
    unless: masked,
  },
  {
    id: 'other-service-user',
    tier: 'sure',
    says: [
      'another|other ..3 patient|client|resident|tenant|pupil|service_user|boy|girl|child|young_person|patients|clients|residents|looked-after_child|student|parent|mum|dad ..4 NAME|who|whose|in|on|under|with ..4 NAME|plan|camhs|diagnosis|disorder|hiv|autism|ehcp|placed|placement|bed|ward|detained|section|foster',
      'NAME ..4 who ..1 is|has|was|lives|attends|goes ..4 under|detained|autism|autistic|ehcp|hiv|plan|care|camhs|placement|pregnant|offender',
    ],
    reason: 'it tells of another person who is in somebody’s care',
    unless: masked,
  },
];
