import { describe, expect, test } from 'vitest';
import { partnerships } from '../../test/cases/deadline-ground.ts';
import { agencies } from '../domain/agency.ts';
import { type Partnership, readPartnership } from './partnership.ts';

const all = Object.entries(partnerships);
const england = partnerships['england'] as Partnership;

/** The rule of one kind of conference in words that can be compared. */
const rule = (
  profile: Partnership,
  id: string,
  kind: 'initial' | 'review' | 'pre-birth' | 'transfer-in',
): string =>
  profile.deadlines
    .filter((one) => one.id === id && one.kinds.includes(kind))
    .map(({ counts, at = '' }) =>
      [
        ...counts.map((count) => `${count.number} ${count.unit} ${count.direction} ${count.trigger}`),
        at,
      ].join(' '),
    )
    .join();

test.each(all)(
  'the profile of %s is whole, names its sources and says that it must be confirmed',
  (id, profile) => {
    expect(profile.id).toBe(id);
    expect(profile.confirm).toMatch(/confirm/);
    expect(profile.illustrative).toBe(id !== 'england');
    for (const agency of profile.templates) expect(Object.keys(agencies)).toContain(agency);
    const ids = new Set(profile.deadlines.map((one) => one.id));
    for (const needed of [
      'conference-held',
      'report-to-family',
      'report-to-chair',
      'core-group',
      'decision-letter',
      'minutes-sent',
    ])
      expect(ids).toContain(needed);
    for (const { readOn, says } of Object.values(profile.sources)) {
      expect(readOn).toMatch(/^2026-/);
      expect(says).not.toBe('');
    }
  },
);

describe('the illustrative profiles differ in every respect that was found to differ', () => {
  const spread = (of: (profile: Partnership) => unknown): number =>
    new Set(all.map(([, profile]) => JSON.stringify(of(profile)))).size;
  test.each([
    ['first or last strategy discussion', (one: Partnership) => rule(one, 'conference-held', 'initial'), 2],
    ['transfer: notified or accepted', (one: Partnership) => rule(one, 'conference-held', 'transfer-in'), 2],
    ['first review after a birth', (one: Partnership) => rule(one, 'first-review', 'pre-birth'), 2],
    ['report to the family', (one: Partnership) => rule(one, 'report-to-family', 'initial'), 3],
    ['report to the chair', (one: Partnership) => rule(one, 'report-to-chair', 'initial'), 4],
    ['report to the chair for a review', (one: Partnership) => rule(one, 'report-to-chair', 'review'), 2],
    ['time of the bundle', (one: Partnership) => rule(one, 'bundle-sent', 'initial'), 2],
    ['who gets the bundle', (one: Partnership) => one.bundle.goesTo, 3],
    ['minutes', (one: Partnership) => rule(one, 'minutes-sent', 'initial'), 2],
    ['complaints', (one: Partnership) => rule(one, 'complaint', 'initial'), 2],
    [
      'quorum',
      (one: Partnership) => [one.quorum.otherAgencies, one.quorum.directContact, one.quorum.countSeparately],
      4,
    ],
    ['terms', (one: Partnership) => one.terms, 4],
    ['marking', (one: Partnership) => one.marking, 3],
    ['templates', (one: Partnership) => one.templates, 3],
    ['wording rules', (one: Partnership) => one.wordingRules.map(({ id }) => id), 4],
  ])('%s', (_, of, ways) => {
    expect(spread(of)).toBe(ways);
  });
});

const changed = (change: (copy: Partnership) => void): string => {
  const copy = structuredClone(england);
  change(copy);
  return JSON.stringify(copy);
};

test.each([
  ['{', /profile\.json: this is not whole JSON/],
  [changed((copy) => delete (copy as Partial<Partnership>).quorum), /the field quorum /],
  [
    changed(({ deadlines }) => Object.assign(deadlines[0]?.counts[0] ?? {}, { unit: 'fortnights' })),
    /deadlines\.0\.counts\.0\.unit/,
  ],
  [changed(({ deadlines }) => deadlines.push(...deadlines.slice(0, 1))), /conference-booked stands twice/],
  [changed(({ quorum }) => quorum.sources.push('nowhere')), /source nowhere is named and not given/],
  [
    changed(({ wordingRules }) =>
      wordingRules.push({ shape: 'existence', id: 'x', message: 'x', ignoreCase: true, tokens: ['('] }),
    ),
    /wordingRules\.2\.tokens\.0/,
  ],
])('a profile that is not whole is refused in one sentence: %#', (text, words) => {
  expect(() => readPartnership('profile.json', text)).toThrow(words);
  expect(() => readPartnership('profile.json', text)).toThrow(/Compare it with/);
});
