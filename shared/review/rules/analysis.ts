import { agencyName } from '../../domain/agency.ts';
import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import { cite } from '../../domain/passage.ts';
import type { SectionKey } from '../../domain/section.ts';
import { isMentioned } from '../topics.ts';
import { type Rule, counted, findingsOf, listOf, quotes, says } from '../asked.ts';

const chronology: Rule = ({ merged }) => {
  const rows = merged.chronology.length;
  const agencies = new Set(merged.chronology.map(({ agency }) => agency)).size;
  if (rows === 0) return says('no', 'No report has dated events.');
  return says(
    rows >= 5 && agencies >= 2 ? 'yes' : 'in-part',
    `${counted(rows, 'dated event')} of ${counted(agencies, 'agency', 'agencies')}.`,
  );
};

const factAndOpinion: Rule = ({ merged }) => {
  const found = findingsOf(merged, 'opinion-as-fact', 'disclosed-or-alleged', 'it-is-felt');
  return found.length === 0
    ? says('look', 'No phrase was found that states an opinion as a fact.')
    : says(
        'in-part',
        `${counted(found.length, 'phrase')} may state an opinion as a fact, or leave open whose it is.`,
        found.flatMap(({ evidence }) => evidence),
      );
};

/** Agencies whose report has words in one of these sections, and those whose report has none. */
const withSection = (sections: readonly SectionKey[], words: { all: string; lacking: string }): Rule => {
  return ({ merged: { contributions } }) => {
    const lacking = contributions
      .filter(({ statements }) => !statements.some(({ section }) => sections.includes(section)))
      .map(({ organisation, agency }) => organisation || agencyName(agency));
    if (lacking.length === 0) return says('yes', words.all);
    return says(
      lacking.length === contributions.length ? 'no' : 'in-part',
      `${words.lacking} ${listOf(lacking)}.`,
    );
  };
};

const fields: readonly (readonly [string, readonly SectionKey[]])[] = [
  ['health and development', ['development']],
  ['parenting', ['parenting']],
  ['family and environment', ['family-environment', 'household']],
  ['the child’s own voice', ['childs-voice']],
  ['strengths', ['strengths']],
  ['worries', ['worries']],
];

const allDomains: Rule = ({ merged: { contributions } }) => {
  const told = new Set(contributions.flatMap(({ statements }) => statements.map(({ section }) => section)));
  const empty = fields
    .filter(([, sections]) => !sections.some((section) => told.has(section)))
    .map(([name]) => name);
  return empty.length === 0
    ? says('yes', 'Every field is spoken of by at least one agency.')
    : says('in-part', `No agency has a section on ${listOf(empty)}.`);
};

const mandatoryTopics: Rule = ({ merged: { contributions } }) => {
  const declared = new Set(
    contributions.flatMap(({ declarations }) => declarations.map(({ topic }) => topic)),
  );
  const open = DeclarationTopic.options.filter(
    (topic) =>
      !declared.has(topic) &&
      !contributions.some(({ statements }) =>
        statements.some(({ passage }) => isMentioned(topic, passage.text)),
      ),
  );
  return open.length === 0
    ? says('yes', 'Each topic is written about, or declared as asked with nothing known.')
    : says('no', `Nobody speaks of: ${open.map((topic) => topicNames[topic].toLowerCase()).join('; ')}.`);
};

const claimsVerified: Rule = ({ merged }) => {
  const open = findingsOf(merged, 'unconfirmed-told');
  const evidence = open.flatMap((one) => one.evidence.slice(0, 1));
  return open.length === 0
    ? says(
        'yes',
        'No claim stands that another agency knows without that agency’s own report bearing it out.',
      )
    : says(
        'no',
        `${counted(open.length, 'claim')} that another agency knows, not borne out by it.`,
        evidence,
      );
};

const conflicts: Rule = ({ merged }) => {
  const open = findingsOf(merged, 'conflict');
  const differing = findingsOf(merged, 'same-event').filter(({ differences }) => differences?.length);
  if (open.length + differing.length === 0)
    return says('look', 'No contradiction was found; the accounts have still to be read side by side.');
  return says(
    'look',
    `${counted(open.length, 'contradiction')}, and ${counted(differing.length, 'event')} told twice with differences.`,
    [...open, ...differing].flatMap(({ evidence }) => evidence.slice(0, 2)),
  );
};

const healthOpinion: Rule = ({ merged }) => {
  const found = quotes(
    merged,
    /\b(?:consistent with|in keeping with|non-accidental|accidental injur\w+|inflicted|undetermined|unexplained (?:injur|bruis|fractur)\w+|medical (?:opinion|examination)|child protection medical|body map)\b/i,
  );
  return found.length === 0
    ? says('look', 'No report gives a medical opinion.')
    : says(
        'look',
        `Spoken of in ${counted(found.length, 'place')}: is the doctor’s own account among them?`,
        found,
      );
};

const policeOutcome: Rule = ({ merged }) => {
  const found = quotes(
    merged,
    /\b(?:NFA|no further (?:police )?action|insufficient evidence|CPS|not charged|discontinued)\b/i,
  );
  return found.length === 0
    ? says('look', 'No report speaks of an enquiry that ended without a charge.')
    : says(
        'look',
        `Spoken of in ${counted(found.length, 'place')}: is the reason given, and the view on the child’s welfare?`,
        found,
      );
};

const strengths: Rule = ({ merged: { contributions, texts } }) => {
  const all = contributions.flatMap((one) =>
    one.strengths.flatMap(({ statement }) => one.statements.filter(({ id }) => id === statement)),
  );
  if (all.length === 0) return says('no', 'No report names a strength.');
  const evidenced = all.filter(({ passage }) =>
    /\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:observed|seen|attended|every (?:day|week)|since)\b/i.test(
      passage.text,
    ),
  );
  return says(
    evidenced.length === all.length ? 'yes' : 'in-part',
    `${evidenced.length} of ${counted(all.length, 'strength')} say when it was seen or by whom.`,
    all.filter((one) => !evidenced.includes(one)).map(({ passage }) => cite(texts, passage)),
  );
};

/** What the record can say of facts, analysis, views and actions. */
export const aboutAnalysis: Readonly<Record<string, Rule>> = {
  chronology,
  'fact-and-opinion': factAndOpinion,
  'analysis-there': withSection(['analysis'], {
    all: 'Every report has an analysis; whether it says what this means for the child has to be read.',
    lacking: 'No analysis in the report of',
  }),
  'all-domains': allDomains,
  'mandatory-topics': mandatoryTopics,
  'claims-verified': claimsVerified,
  conflicts,
  'health-opinion': healthOpinion,
  'police-outcome': policeOutcome,
  strengths,
  'own-views': withSection(['view'], {
    all: 'Every report gives its agency’s view.',
    lacking: 'No view of its own in the report of',
  }),
};
