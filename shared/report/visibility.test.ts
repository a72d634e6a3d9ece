import { expect, test } from 'vitest';
import { contributionRecord } from '../domain/contribution.ts';
import type { Audience } from '../domain/audience.ts';
import type { Passage } from '../domain/passage.ts';
import { audiences } from './visibility.ts';

const passage = (start: number, end: number): Passage => ({
  file: 'a.md',
  text: 'x'.repeat(end - start),
  start,
  end,
  pieces: [[0, start, end - start]],
});
const statement = (start: number, end: number, audience: Audience, at: number) => ({
  id: `statement:a:${at}`,
  section: 'other' as const,
  heading: '',
  form: 'paragraph' as const,
  passage: passage(start, end),
  children: [],
  audience,
});
const make = (...marks: [number, number, Audience][]) =>
  audiences([
    contributionRecord.schema.parse({
      ...contributionRecord.defaults,
      id: 'contribution:a',
      agency: 'school',
      organisation: 'A School',
      file: 'a.md',
      stage: 'received',
      template: { id: 'school', version: 1 },
      statements: marks.map(([start, end, audience], at) => statement(start, end, audience, at)),
      fields: [
        {
          key: 'k',
          label: 'K',
          section: 'restricted',
          passage: passage(90, 95),
          value: { kind: 'text' },
          children: [],
        },
      ],
    }),
  ]);

test('words are for whom their statement is', () => {
  const audienceOf = make([0, 10, 'family'], [10, 20, 'chair']);
  expect(audienceOf(passage(2, 5))).toBe('family');
  expect(audienceOf(passage(12, 14))).toBe('chair');
});

test('the narrowest audience holds where stretches overlap', () => {
  expect(make([0, 20, 'family'], [5, 10, 'professionals'])(passage(8, 15))).toBe('professionals');
  expect(make([0, 20, 'professionals'], [5, 10, 'chair'])(passage(0, 20))).toBe('chair');
});

test('what nothing marks is not for the family', () => {
  expect(make([0, 10, 'family'])(passage(30, 40))).toBe('professionals');
  expect(make()({ file: 'other.md', start: 0, end: 5 })).toBe('professionals');
});

test('a value of a restricted section is for the chair', () => {
  expect(make()(passage(90, 95))).toBe('chair');
});
