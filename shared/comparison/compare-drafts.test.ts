import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConferenceId } from '../domain/conference.ts';
import { DraftId, type DraftSection, draftRecord } from '../domain/draft.ts';
import { compareDrafts } from './compare-drafts.ts';
import type { Run } from './run.ts';

const draft = (...sections: DraftSection[]) =>
  draftRecord.make({
    id: DraftId.parse('draft:1'),
    conference: ConferenceId.parse('conference:1'),
    agency: 'school',
    sections,
  });
const section = (key: DraftSection['key'], heading: string, text: string) => ({ key, heading, text });

const short = (runs: Run[]) => runs.map(({ kind, text }) => `${kind[0]}:${text}`).join('|');
const shown = (older: DraftSection[], newer: DraftSection[]) =>
  compareDrafts(draft(...older), draft(...newer)).map(
    ({ key, change, heading, text }) => `${key} ${change} ${short(heading)} ${short(text)}`,
  );

test('sections keep their places: what is new, gone, changed or renamed is told of each', () => {
  const older = [
    section('worries', 'Worries', 'He was late.'),
    section('other', 'Dog', 'A dog.'),
    section('view', 'View', 'Yes.'),
  ];
  const newer = [
    section('worries', 'Worries', 'He was hungry.'),
    section('strengths', 'Strengths', 'Kind.'),
    section('view', 'Our view', 'Yes.'),
  ];
  expect(shown(older, newer)).toEqual([
    'worries changed s:Worries s:He was |r:late|a:hungry|s:.',
    'strengths added a:Strengths a:Kind.',
    'other removed r:Dog r:A dog.',
    'view changed r:View|a:Our view s:Yes.',
  ]);
});

test('two versions that say the same have only sections that are the same', () => {
  const sections = [section('other', 'A', 'x'), section('other', 'B', 'y'), section('other', 'A', '')];
  expect(shown(sections, sections)).toEqual(['other same s:A s:x', 'other same s:B s:y', 'other same s:A ']);
});

test('every section of both versions is there once, in its order, with its own words', () => {
  const one = fc.record({
    key: fc.constantFrom('worries' as const, 'strengths' as const, 'other' as const),
    heading: fc.constantFrom('A', 'B', 'The worries'),
    text: fc.constantFrom('', 'He was late.', 'He was hungry. She was not.', 'Nothing.'),
  });
  const side = (runs: Run[], without: Run['kind']) =>
    runs.flatMap(({ kind, text }) => (kind === without ? [] : text)).join('');
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), fc.array(one, { maxLength: 6 }), (older, newer) => {
      const changes = compareDrafts(draft(...older), draft(...newer));
      const sections = (left: 'added' | 'removed') =>
        changes
          .filter(({ change }) => change !== left)
          .map(({ key, heading, text }) => ({ key, heading: side(heading, left), text: side(text, left) }));
      expect(sections('removed')).toEqual(newer);
      expect(sections('added')).toEqual(older);
    }),
    { numRuns: 500 },
  );
});
