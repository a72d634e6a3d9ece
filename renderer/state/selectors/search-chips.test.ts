import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsOf, filterValue, withFilter } from './search-chips.ts';

const labels = (typed: string) => chipsOf(typed, '2026-06-20').map(({ label }) => label);

test('filters are named as they were understood', () => {
  expect(
    labels('bruise agency:school before:2026-03 kind:event -agency:police child:poppy in:rowan'),
  ).toEqual([
    'School or college',
    'before 1 March 2026',
    'Events',
    'not Police',
    'child poppy',
    'conference rowan',
  ]);
  expect(labels('bruise "agency:school" agency: nobody:else')).toEqual([]);
  expect(labels('agency: school')).toEqual(['School or college']);
});

test('a filter is taken out and the rest stays as it was typed', () => {
  const [agency] = chipsOf('"fell off" agency: school bruis* -dog', '2026-06-20');
  expect(agency?.without).toBe('"fell off" bruis* -dog');
});

test('a filter is set, replaced and taken away', () => {
  expect(withFilter('bruise', 'agency', 'police')).toBe('bruise agency:police');
  expect(withFilter('agency:school bruise', 'agency', 'police')).toBe('bruise agency:police');
  expect(withFilter('agency: school bruise', 'agency', '')).toBe('bruise');
  expect(filterValue('bruise agency: school', 'agency')).toBe('school');
});

test('any text can be looked at, and without any of its filters there is one less', () => {
  const word = fc.constantFrom(
    'agency:school',
    'kind:draft',
    'before:2026',
    '-agency:gp',
    'bruise',
    '"two words"',
    ':',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string())), (parts) => {
      const typed = parts.join(' ');
      const chips = chipsOf(typed, '2026-06-20');
      for (const { without } of chips) expect(chipsOf(without, '2026-06-20').length).toBe(chips.length - 1);
    }),
  );
});
