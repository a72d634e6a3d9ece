import { type Evidence, cite } from '../../domain/passage.ts';
import type { ChildId } from '../../domain/child.ts';
import type { Merged } from '../../domain/merged.ts';
import { peopleOf } from '../../language/people.ts';
import { agencyName } from '../../domain/agency.ts';
import { type Rule, counted, listOf, quotes, says } from '../asked.ts';

/** For each child whether something was found, as one answer: all, some or none of them. */
function ofEachChild(
  { conference: { children } }: Merged,
  found: (child: ChildId) => Evidence[],
  words: { all: string; lacking: string },
): ReturnType<Rule> {
  const each = children.map(({ id, name }) => ({ name, evidence: found(id) }));
  const lacking = each.filter(({ evidence }) => evidence.length === 0).map(({ name }) => name);
  const evidence = each.flatMap((one) => one.evidence.slice(0, 2));
  if (lacking.length === 0) return says('yes', words.all, evidence);
  return says(
    lacking.length === children.length ? 'no' : 'in-part',
    `${words.lacking} ${listOf(lacking)}.`,
    evidence,
  );
}

/** A child is considered where somebody writes about this child, and not about all of them at once. */
const everyChild: Rule = ({ merged }) => {
  const { contributions, conference, texts } = merged;
  const isOnly = conference.children.length === 1;
  return ofEachChild(
    merged,
    (child) =>
      contributions.flatMap(({ statements }) =>
        statements
          .filter(({ children }) => children.includes(child) && (isOnly || children.length === 1))
          .slice(0, 1)
          .map(({ passage }) => cite(texts, passage)),
      ),
    {
      all: 'Something is written about every child by itself.',
      lacking: 'Nothing is written by itself about',
    },
  );
};

const alone =
  /\b(?:(?:seen|spoke\w*|met|talk\w*|interview\w*|visited)\b[^.]{0,60}\b(?:alone|on (?:his|her|their) own|by (?:him|her)self|without (?:his|her|their|a|any) (?:mother|mum|father|dad|parents?|carers?|adults?))|alone with|not (?:been )?(?:seen|spoken to) alone)\b/i;

const seenAlone: Rule = ({ merged }) =>
  ofEachChild(merged, (about) => quotes(merged, alone, { about }), {
    all: 'For every child it is said whether they were seen alone; the days are in these places.',
    lacking: 'No report says whether anybody saw alone',
  });

const ownVoice: Rule = ({ merged }) =>
  ofEachChild(
    merged,
    (about) =>
      merged.contributions.flatMap(({ voices }) =>
        voices.filter(({ child }) => child === about).map(({ words }) => cite(merged.texts, words)),
      ),
    { all: 'Own words of every child are there.', lacking: 'No own words are there of' },
  );

const everyAdult: Rule = ({ merged }) => {
  const { conference, contributions } = merged;
  const people = peopleOf(conference);
  const named = new Set(
    contributions.flatMap(({ statements }) =>
      statements.flatMap(({ passage, section }) =>
        section === 'details' || section === 'household' ? [] : [...people.adults(passage.text)],
      ),
    ),
  );
  const unspoken = conference.family.filter(({ id }) => !named.has(id)).map(({ name }) => name);
  return unspoken.length === 0
    ? says('yes', 'Every adult of the family is spoken of in at least one report.')
    : says('no', `No report says anything of ${listOf(unspoken)}.`);
};

const sharedWithFamily: Rule = ({ merged: { contributions, texts } }) => {
  const lacking = contributions.filter(({ sharing }) => sharing.shared !== 'yes');
  const evidence = contributions.flatMap(({ sharing }) =>
    sharing.words ? [cite(texts, sharing.words)] : [],
  );
  if (lacking.length === 0) return says('yes', 'Every report says that the family has seen it.', evidence);
  const names = lacking.map(({ organisation, agency }) => organisation || agencyName(agency));
  return says(
    lacking.length === contributions.length ? 'no' : 'in-part',
    `Not shared in full, or not recorded: ${listOf(names)}.`,
    evidence,
  );
};

const accessNeeds: Rule = ({ merged }) => {
  const found = quotes(
    merged,
    /\b(?:interpret(?:er|ing)|first language|speaks? (?:little|no) English|sign language|BSL|hearing (?:aid|loss|impair)|wheelchair|learning (?:difficult|disab)\w+|literacy|can(?:not|'t) read|easy read|advocate)\b/i,
  );
  return found.length > 0
    ? says(
        'look',
        `Spoken of in ${counted(found.length, 'place')}; is it provided for at the meeting?`,
        found,
      )
    : says('look', 'No report names a need; has anybody asked?');
};

const identity: Rule = ({ merged }) => {
  const found = quotes(
    merged,
    /\b(?:ethnic\w*|cultur\w+|faith|relig\w+|church|mosque|temple|heritage|identity|disab\w+|SEND|EHCP|autis\w+|ADHD|first language)\b/i,
  );
  const blaming = merged.findings.filter(({ kind }) => kind === 'victim-blaming');
  if (blaming.length > 0)
    return says(
      'no',
      `${counted(blaming.length, 'phrase')} may blame somebody for what was done to them.`,
      blaming.flatMap(({ evidence }) => evidence),
    );
  return found.length > 0
    ? says('look', `Spoken of in ${counted(found.length, 'place')}.`, found)
    : says('no', 'No report speaks of culture, faith, language, disability or identity.');
};

/** What the record can say of children and family. */
export const aboutPeople: Readonly<Record<string, Rule>> = {
  'every-child': everyChild,
  'seen-alone': seenAlone,
  'own-voice': ownVoice,
  'every-adult': everyAdult,
  'shared-with-family': sharedWithFamily,
  'access-needs': accessNeeds,
  identity,
};
