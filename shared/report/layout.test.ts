import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Audience } from '../domain/audience.ts';
import { Layout, wordsFor } from './layout.ts';

const stored = JSON.parse(
  readFileSync(new URL('../../templates/reports/holistic/layout.json', import.meta.url), 'utf8'),
) as { sections: { part: string; audiences: string[] }[] };

test('the holistic layout is whole', () => {
  const layout = Layout.parse(stored);
  expect(new Set(layout.sections.flatMap(({ audiences }) => audiences))).toEqual(new Set(Audience.options));
});

test('the family sees no questions, no comparison of who knew what, and nothing of what is kept back', () => {
  const parts = Layout.parse(stored)
    .sections.filter(({ audiences }) => audiences.includes('family'))
    .map(({ part }) => part);
  for (const part of ['attention', 'questions', 'knowledge', 'kept-back', 'unplaced'])
    expect(parts).not.toContain(part);
});

test.each(['children', 'chronology', 'household', 'about-reports'])(
  'a layout without %s is refused, or words would be lost',
  (part) => {
    const without = { ...stored, sections: stored.sections.filter((one) => one.part !== part) };
    expect(Layout.safeParse(without).error?.issues[0]?.message).toContain(part);
  },
);

test('words are the same for all, or told to each audience in its own way', () => {
  expect(wordsFor('For all', 'family')).toBe('For all');
  expect(wordsFor({ professionals: 'P', family: 'F', chair: 'C' }, 'family')).toBe('F');
});
