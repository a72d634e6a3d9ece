import { expect, test } from 'vitest';
import { SectionKey } from '../domain/section.ts';
import { plainHeadings } from './plain-headings.ts';
import { sectionOf } from './section-of-heading.ts';

test.each(plainHeadings)('$heading is recognised as $key', ({ key, heading }) => {
  expect(sectionOf(heading).section).toBe(key);
});

test('each section comes once, in an order of its own', () => {
  const keys = plainHeadings.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(SectionKey.options).toContain(key);
});
