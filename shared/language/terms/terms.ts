import type { Construction } from '../constructions/construction.ts';
import { good } from '../constructions/holds.ts';
import type { ReadLine } from '../reader/page.ts';
import { jargonTerms } from './jargon.ts';

const says = (line: ReadLine, pattern: RegExp): boolean => pattern.test(line.text);
const dated = ({ tokens }: ReadLine): boolean =>
  tokens.some(({ kind, word }) => kind === 'day' || kind === 'time' || /^(?:19|20)\d\d$/.test(word));

const feltSays = [
  'it ..1 is|was|has_been|had_been ..2 felt|thought|believed|considered|understood|hoped|deemed|agreed|acknowledged|perceived|suspected|assumed|suggested|reported|alleged',
  'is|are|was|were|been ..1 deemed|felt|considered|believed|thought|perceived|suspected|alleged|reported|known ..1 to ..1 be|have',
  'there ..1 is|are|was|were|have_been|has_been ..3 concern|concerns|worries|a_feeling|a_sense|a_suggestion|suspicions',
  'concerns|concern|worries|issues|questions ..1 have_been|has_been|were|was|are ..1 raised|expressed|noted|voiced|identified',
  'concerns|issues|worries ..1 around|regarding|re',
  'staff|professionals|agencies|everyone ..1 feel|felt|think|believe|are_concerned|are_worried',
  'it_would_appear|it_appears|it_seems|one_feels',
];

/** Terms that ask for plainer or more exact words, by the check that asks about them. */
export const terms: Readonly<Record<string, readonly Construction[]>> = {
  jargon: jargonTerms,
  'it-is-felt': [
    {
      id: 'nobody-thinks',
      tier: 'sure',
      says: feltSays,
      reason: 'it does not say who thinks so, or on what it rests',
      unless: (line) =>
        says(
          line,
          /\b(?:by (?:the |my |our )?[A-Z]\w+|by (?:the |my |our )?(?:teacher|consultant|doctor|nurse|social worker|panel|court|judge|officer|mother|father|mum|dad|parents?)|according to|[Nn]o concerns?|i (?:am|was)|we (?:are|were)|because|for the reasons)\b/,
        ) || dated(line),
    },
  ],
  'disclosed-or-alleged': [
    {
      id: 'disclosed',
      tier: 'sure',
      says: ['disclosed|discloses|disclosing|disclosure|disclosures|made_a_disclosure'],
      reason: '“disclosed” takes what was said for proof: “said”, on which day, to whom, in which words',
      unless: (line) =>
        says(
          line,
          /\b(?:disclosure (?:and barring|scheme|log|decision|of (?:information|documents|records|test|her|his)|rules?)|non-disclosure|(?:consent|permission|agree\w*) to (?:the )?disclos\w+|disclosed in full|disclosed to the (?:chair|court|parties)|no offences disclosed|clare'?s|information (?:was|is) disclosed)\b/i,
        ) || says(line, /["“]/),
    },
    {
      id: 'alleged',
      tier: 'sure',
      says: [
        'alleged|alleges|allegedly|alleging|claims_that|claimed_that|claims_to|claimed_to|claims_he|claims_she|so-called|purported|purportedly',
      ],
      reason: 'the word throws doubt on what was said: “said”, on which day, to whom, in which words',
      unless: (line) =>
        line.page.agency === 'police' ||
        says(
          line,
          /\balleged (?:offen[cd]e|offender|perpetrator|victim|theft|assault|abuser|rape)\b|\b(?:court|charge[ds]?|trial|indictment|benefit)\b/,
        ),
    },
  ],
  'did-not-attend': [
    {
      id: 'child-did-not-attend',
      tier: 'sure',
      says: [
        "did_not_attend|didn't_attend|failed_to_attend|has_not_attended|not_attended|non-attendance|never_attended|does_not_attend|missed|failed_to_keep|has_failed|dna|dnas|dnad|dna'd ..8 appointment|appointments|appts|appt|clinic|review|reviews|hearing|vision|immunisation|immunisations|imms|vaccination|vaccinations|assessment|dentist|dental|orthodontist|camhs|paediatrician|audiology|physio|physiotherapy|optician|therapy|check|checks|x-ray|scan|ophthalmology|dietitian|speech",
        "appointment|appointments|appts|appt|clinic|review|reviews|hearing_test|immunisations|imms|assessment|dentist|camhs|audiology|dietitian ..6 did_not_attend|not_attended|dna|dnas|dna'd|failed_to_attend|missed|dnad",
        'dna|dnas ..3 NUMBER|x|for|imms|asthma|at|to|this|since|on',
      ],
      reason:
        'a child does not take itself to a clinic: “was not brought”, who should have brought the child, and what was done then',
      when: (line) =>
        !says(
          line,
          /\b(?:mum|mother|dad|father|parents?|both|carers?|she and|antenatal|booking|scan|probation|supervision|adult|client|her own|his own)\b/i,
        ),
      unless: (line) => says(line, /\bwas not brought|were not brought\b/i),
    },
  ],
  intensifier: [
    {
      id: 'very',
      tier: 'sure',
      says: [
        'very|extremely|really|highly|incredibly|hugely|totally|completely|absolutely|utterly|grossly|severely|seriously|massively|terribly|awfully|exceptionally|so|too|deeply|wholly|horribly|dreadfully ..1 dirty|filthy|aggressive|angry|abusive|hostile|rude|chaotic|concerning|concerned|worrying|worried|poor|untidy|unkempt|violent|upset|distressed|neglected|neglectful|inappropriate|difficult|challenging|controlling|manipulative|unhygienic|smelly|volatile|dangerous|unsafe|vulnerable|disruptive|defiant|thin|withdrawn|anxious|low|unwell|drunk|intoxicated|high|late|bad|cold|damp|cluttered|overcrowded|obese|overweight|underweight|noisy|resistant|evasive|guarded|defensive|emotional|erratic|unpredictable|serious|significant|immature|needy|clingy|demanding',
      ],
      reason: 'the strength is in the word, not in what was seen',
      unless: (line) =>
        good(line) ||
        says(line, /\b(?:said|says|told|called|describes?|described|weather|day in|wind|rain)\b/i),
    },
    {
      id: 'emotive',
      tier: 'sure',
      says: [
        'appalling|dreadful|shocking|horrendous|disgusting|horrific|atrocious|abysmal|deplorable|squalid|squalor|unbelievable|horrible|awful|terrible|filthy|vile|outrageous|disgraceful|revolting|catastrophic|nightmare ..4 state|conditions|condition|house|home|behaviour|attendance|injuries|injury|flat|mess|smell|room|bedroom|state_of|parenting|neglect|mother|father',
      ],
      reason: 'the word judges; what was seen tells more',
      unless: (line) => says(line, /\b(?:said|says|told|called|describes?|described)\b/i),
    },
  ],
  'undated-recently': [
    {
      id: 'recently',
      tier: 'sure',
      says: [
        'recently|lately|of_late|the_other_day|the_other_week|a_while_ago|a_while_back|some_time_ago|some_weeks_ago|some_months_ago|a_few_weeks_ago|a_few_months_ago|a_few_days_ago|a_couple_of_weeks_ago|a_couple_of_months_ago|not_long_ago|in_recent_weeks|in_recent_months|in_recent_days|in_recent_times|in_the_past_few|in_the_last_few|over_the_last_few|over_recent|earlier_this_year|earlier_this_term|at_some_point|at_one_point|in_the_past|previously|in_the_near_future|shortly|soon|in_due_course|as_soon_as_possible|at_the_earliest_opportunity',
      ],
      reason: 'the word has no day, and the report will be read long after',
      unless: (line) => dated(line) || line.tokens.some(({ quoted }) => quoted > 3),
    },
  ],
  'domestic-dispute': [
    {
      id: 'shared-out',
      tier: 'sure',
      says: [
        'domestic ..1 dispute|disputes|row|rows|argument|arguments|altercation|altercations|tiff|disagreement|issues|incident|incidents|situation',
        'volatile|toxic|turbulent|stormy|tumultuous|fiery|difficult|acrimonious|on_off|on-off ..1 relationship|marriage|couple',
        'verbal_altercation|physical_altercation|altercation_between|argument_between|fight_between|row_between|dispute_between|violence_between|argued_and_fought|fighting_each_other|as_bad_as_each_other|mutual_violence|mutually_abusive',
        'parents|couple|adults|they ..2 argue|argued|fight|fought|row|rowed|clash|clashed',
      ],
      reason: 'it shares out what happened: who did what to whom, what injury, and where was the child?',
      unless: (line) =>
        says(line, /["“]/) ||
        says(
          line,
          /\b(?:pushed|hit|punched|kicked|slapped|strangled|choked|grabbed|threw|threatened|bit|stabbed|pulled|spat|smashed)\b/i,
        ),
    },
  ],
};
