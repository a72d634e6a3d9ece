import { describe, expect, test } from 'vitest';
import { takeInReport } from '../../electron/host/intake/take-in-report.ts';
import { agencies } from '../../shared/domain/agency.ts';
import { check } from '../../shared/path/check.ts';
import { cleanReports } from './clean-reports.ts';
import { calendars, partnership } from './deadline-ground.ts';

const rules = {
  partnership: partnership('england'),
  calendar: calendars['england-and-wales'],
  templates: [],
};
const words = (text: string): number => (text.match(/[\p{L}\p{N}][^\s|]*/gu) ?? []).length;

test('there are 84, of every agency but one that shares its template, each between 120 and 300 words', () => {
  expect(cleanReports.length).toBeGreaterThanOrEqual(84);
  const written = new Set(cleanReports.map(({ agency }) => agency));
  expect(Object.keys(agencies).filter((agency) => !written.has(agency))).toEqual(['school-nurse']);
  expect(
    cleanReports.filter(({ text }) => words(text) < 120 || words(text) > 300).map(({ name }) => name),
  ).toEqual([]);
});

test('no two are alike: no sentence of some length stands in more than two', () => {
  const seen = new Map<string, Set<string>>();
  for (const { name, text } of cleanReports)
    for (const line of text.split(/(?<=[.!?])\s+/))
      if (words(line) > 8) seen.set(line, (seen.get(line) ?? new Set()).add(name));
  expect([...seen].filter(([, names]) => names.size > 1).map(([line]) => line)).toEqual([]);
  const children = cleanReports.flatMap(({ conference }) => conference.children.map(({ name }) => name));
  expect(new Set(children).size).toBe(children.length);
});

describe('a clean report is taken in whole, and no check finds anything that must be mended', () => {
  test.each(cleanReports)('$name', async ({ agency, text, conference }) => {
    const bytes = new TextEncoder().encode(text);
    const taken = await takeInReport({ name: `${agency}.md`, bytes }, { agency, conference });
    expect(taken.contribution.statements.length).toBeGreaterThan(3);
    expect(taken.contribution.unplaced).toEqual([]);
    const found = check(taken.contribution, taken.text, { conference, rules }).filter(
      ({ weight }) => weight === 'must',
    );
    expect(found.map(({ kind, evidence }) => [kind, evidence[0]?.quote])).toEqual([]);
  });
});
