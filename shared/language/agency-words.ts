import type { AgencyId } from '../domain/agency.ts';
import { requiredWords } from './required-words.ts';
import { sieveOf } from './sieve.ts';

/** How reports name each agency and its people, in full, in short and by role; regular expression sources. */
const names: readonly (readonly [AgencyId, string])[] = [
  [
    'social-care',
    "children['’]?s (?:social (?:care|work)|services?|social services)|social (?:care|services?|work(?:ers?)?(?: team)?)|social workers?|csc|csw|c ?& ?f|cf(?= (?:have|has|were|was|are|is|know|duty|team|aware|told|informed))|children(?:['’]?s)? (?:and|&) famil(?:y|ies)(?: (?:services?|team))?|family safeguarding(?: team| service)?|cyps?|cypf|mash|front ?door|multi-agency safeguarding hub|(?:the )?duty (?:team|desk|line|social worker)|sws?|edt|emergency duty team|assessment team|local authority|safeguarding hub|first response|(?:the )?lado|iro",
  ],
  [
    'health-visitor',
    'health visit(?:ors?|ing)(?: team| service)?|hvs?|0-19 (?:team|service)|family nurse|fnp',
  ],
  ['school-nurse', 'school nurs(?:es?|ing)(?: team| service)?|school health(?: service)?'],
  [
    'gp',
    "gps?|(?:the )?surgery|general practi(?:ce|tioners?)|(?:family|practice) doctor|practice nurse|doctor['’]?s surgery",
  ],
  [
    'midwifery',
    'midwi(?:fe|ves|fery)(?: team)?|antenatal (?:team|clinic)|maternity(?: unit| services?)?|booking clinic',
  ],
  [
    'hospital',
    'hospitals?|infirmary|urgent treatment cent(?:re|er)|walk-in cent(?:re|er)|ward \\w{1,3}\\b|paediatric(?:s|ians?)?|consultants?|(?:a ?& ?e|a and e|emergency department|casualty|minor injuries(?: unit)?)|the ward|dietitian|paeds?',
  ],
  ['camhs', 'camhs|cypmhs|child and adolescent mental health(?: services?)?|child psycholog(?:y|ist)'],
  [
    'adult-mental-health',
    'adult mental health(?: services?| team)?|cmht|crisis team|perinatal(?: mental health)?(?: team)?|psychiatrist|care coordinator',
  ],
  [
    'adult-substance-misuse',
    '(?:drug|substance|alcohol)(?: and alcohol)?(?: misuse| use)? (?:services?|team|workers?)|recovery (?:service|workers?)|key ?worker',
  ],
  [
    'police',
    'police(?: officers?| constable)?|constabulary|officers|neighbourhood (?:police )?team|\\bpcs?\\b|\\bdcs?\\b|response team|ppu|cait',
  ],
  [
    'probation',
    'probation(?: service| officers?)?|offender manager|community order|unpaid work|licence conditions?',
  ],
  ['youth-justice', 'youth (?:justice|offending)(?: service| team)?|yot|yjs|yos'],
  [
    'housing',
    'housing(?: officers?| association| team| provider)?|landlord|tenancy (?:team|officer)|neighbourhood officer',
  ],
  ['domestic-abuse', "domestic abuse (?:service|workers?|team)|idva|women['’]?s aid|refuge|marac"],
  ['early-years', 'nurser(?:y|ies)|pre-?school|childminder|early years(?: setting)?|playgroup|key person'],
  [
    'school',
    '(?:(?:previous|old|new|receiving|primary|secondary|junior|infant|last|other) )?schools?|college|academy|sixth form|head ?teacher|senco|the secondary|teachers?',
  ],
  ['education-welfare', 'ewo|education welfare(?: officer| service)?|attendance officer|virtual school'],
  [
    'voluntary',
    'early help(?: worker| team| hub)?|family support(?: worker)?|home-?start|family (?:centre|hub)|charity|young carers(?: service)?',
  ],
  ['ambulance', 'ambulance(?: crew| service)?|paramedics?|crew'],
  ['education-psychology', 'ed(?:ucational|\\.)? psych(?:ologists?|ology)?'],
  ['speech-and-language', 'speech(?: and language)?(?: therap(?:y|ists?)| service| team)|salt\\b'],
];

/** One regular expression source for any agency by name. */
export const anyAgency = `(?:${names.map(([, source]) => source).join('|')})`;

/** Words that stand for other agencies without naming one. */
export const someAgency =
  '(?:(?:all |other |relevant |the |our |partner |various )*(?:agencies|partners|professionals|services|authorities)|(?:everyone|everybody|anyone|all those) (?:round the table|involved|concerned|who needs to|here|at conference)|all (?:concerned|involved)|(?:the )?(?:right|relevant|appropriate) (?:people|person|team|place)|(?:the )?(?:allocated|lead|case|support|key|link|named) (?:worker|nurse|professional)|(?:the )?safeguarding(?: team| lead| side| bods| people| lot)?|(?:the )?council|the department|the social(?! (?:work|care|serv))|(?:the )?core group|health|education|(?:the )?(?:other|previous|new|receiving) (?:setting|area|authority|placement|dsl)|(?:the |her |his |their |our )?(?:[a-z-]+ ){1,3}(?:team|service|hub|unit|clinic|panel|crew|department|board|agency|network))';

const searches = names.map(([agency, source]) => ({
  agency,
  match: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gi'),
}));

const sieve = sieveOf(searches.map(({ match }) => requiredWords(match.source)));

/** A mention of an agency in a text. */
export type AgencyMention = { agency: AgencyId; start: number; end: number };

/** The agencies that a text names, by their usual names and roles, in order of place; the longest reading wins. */
export function agenciesIn(text: string): AgencyMention[] {
  const all: AgencyMention[] = [];
  for (const at of sieve({ text, start: 0, end: text.length })) {
    const { agency, match } = searches[at] as (typeof searches)[number];
    for (const found of text.matchAll(match))
      all.push({ agency, start: found.index, end: found.index + found[0].length });
  }
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: AgencyMention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
  }
  return kept;
}
