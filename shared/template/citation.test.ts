import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Citations } from './citation.ts';

const stored: unknown = JSON.parse(
  readFileSync(new URL('../../templates/law/citations.json', import.meta.url), 'utf8'),
);
const { citations, warning } = Citations.parse(stored);

test('the citations are whole, say when they were looked at, and that they are not advice', () => {
  expect(warning).toMatch(/not advice/);
  expect(citations.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'children-act-2004-16la',
      'working-together-2026',
      'kcsie-2026',
      'dpa-2018-schedule-1-18',
    ]),
  );
  expect(citations.find(({ id }) => id === 'children-act-2004-16la')?.inForceFrom).toBe('2026-09-30');
});

test('what could not be confirmed says what was read instead, and nothing tells anybody what to do', () => {
  for (const { note, about } of citations.filter(({ confirmed }) => !confirmed)) {
    expect(note).toMatch(/\b(?:read|found|compared|copy)\b/i);
    expect(`${about} ${note}`).not.toMatch(/\b(?:you|should|ought to)\b/i);
  }
});

test('a citation that stands twice is refused', () => {
  const twice = { ...Citations.parse(stored), citations: [...citations, ...citations.slice(0, 1)] };
  expect(Citations.safeParse(twice).success).toBe(false);
});
