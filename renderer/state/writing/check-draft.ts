import type { AgencyLog } from '../../../shared/domain/agency-log.ts';
import type { Acknowledgement, AskedThen } from '../../../shared/domain/acknowledgement.ts';
import type { Conference } from '../../../shared/domain/conference.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Texts } from '../../../shared/domain/passage.ts';
import { askedBy, standings, type Standing } from '../../../shared/path/acknowledge.ts';
import { aroundOf } from '../../../shared/path/around.ts';
import { Checking } from '../../../shared/path/checking.ts';
import { draftFile, inSection, writeUp, type WrittenUp } from '../../../shared/path/write-up.ts';
import { type LocalRules, templateAmong } from '../../../shared/template/local-rules.ts';
import type { DraftPlace, SectionWords } from './draft-place.ts';
import { placeNamed, placeOfLine } from './place-named.ts';
import { sectionOfLine } from './place-of-words.ts';

/**
 * A finding of a draft where its author meets it: the words it stands on (none where something is missing), the part of the
 * report that answers it, the reason for which it was set aside, if it was, or for which one like it was `before` the words
 * changed; `asked` is what such a reason remembers of it.
 */
export type PlacedFinding = {
  finding: Finding;
  words: readonly SectionWords[];
  place: DraftPlace;
  setAside: Acknowledgement | null;
  before: Acknowledgement | null;
  asked: AskedThen;
};

/** What the checks ask of a draft: `draft` is what they read, `unused` the acknowledgements of what is asked no more. */
export type CheckedDraft = {
  draft: Draft;
  placed: readonly PlacedFinding[];
  unused: readonly Acknowledgement[];
};

/**
 * What is known beside a draft: its conference, records of agencies with their texts by file, the ISO day it is, and what counts
 * locally. It is what the host knows when it signs, so that both ask the same.
 */
export type AroundDraft = {
  conference: Conference;
  logs: readonly AgencyLog[];
  texts: Texts;
  today: string;
  rules?: LocalRules;
};

/** Asks every question of a draft, and says where each is met; `checking` remembers what it read of the draft before. */
export function checkDraft(
  draft: Draft,
  { conference, logs, texts, today, rules }: AroundDraft,
  checking = new Checking(),
): CheckedDraft {
  const written = writeUp(draft, conference, today, { template: templateAmong(rules, draft.template) });
  const around = aroundOf(draft.agency, { conference, logs, texts }, today, rules);
  const asked = checking.run(written.contribution, written.text, around);
  const { findings, unused } = standings(asked, draft.acknowledgements, written.contribution);
  return { draft, placed: findings.map((standing) => placedIn(draft, written, standing)), unused };
}

function placedIn(draft: Draft, written: WrittenUp, standing: Standing): PlacedFinding {
  const { finding } = standing;
  const own = finding.evidence.filter(({ file }) => file === draftFile(draft));
  const words = own.flatMap(({ start, end }) => inSection(written.places, start, end) ?? []);
  const [first] = words;
  return {
    finding,
    words,
    place: first ? { part: 'section', position: first.position } : placeWithoutWords(draft, written, finding),
    setAside: standing.state === 'acknowledged' ? standing.acknowledgement : null,
    before: standing.state === 'come-back' ? standing.before : null,
    asked: askedBy(finding, written.contribution),
  };
}

/** Where something missing is answered: where its suggestions lead, else where the line it stands on is written. */
function placeWithoutWords(draft: Draft, written: WrittenUp, finding: Finding): DraftPlace {
  for (const { text } of finding.suggestions) {
    const named = text ? placeNamed(draft, text) : null;
    if (named) return named;
  }
  const at = finding.evidence.find(({ file }) => file === draftFile(draft))?.start;
  const section = at === undefined ? undefined : sectionOfLine(written.contribution, at);
  return (section && placeOfLine(section)) || { part: 'whole' };
}
