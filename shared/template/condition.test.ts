import { expect, test } from 'vitest';
import { Child } from '../domain/child.ts';
import { Condition, type Situation, conferenceKinds, holds, wholeMonths } from './condition.ts';

const child = (more: Record<string, string>): Child => Child.parse({ id: 'child:a', name: 'A', ...more });
const situation = (more: Partial<Situation>): Situation => ({
  kinds: new Set(['initial']),
  on: '2026-06-23',
  children: [],
  values: new Map(),
  ...more,
});
const asked = (when: unknown): Condition => Condition.parse({ words: 'it is so', when });

test.each([
  ['Initial Child Protection Conference', ['initial']],
  ['ICPC', ['initial']],
  ['Review Child Protection Conference', ['review']],
  ['Pre-birth Initial Child Protection Conference', ['initial', 'pre-birth']],
  ['Combined initial and review conference', ['initial', 'review']],
  ['Transfer-in conference', ['transfer-in']],
  ['Conference', []],
])('%s is %s', (words, kinds) => {
  expect([...conferenceKinds(words)]).toEqual(kinds);
});

test('a condition on the conference waits where the kind is not known', () => {
  const review = asked({ on: 'conference', kinds: ['review'] });
  expect(holds(review, situation({ kinds: new Set(['review']) }))).toBe(true);
  expect(holds(review, situation({}))).toBe(false);
  expect(holds(review, situation({ kinds: new Set() }))).toBeNull();
});

test('a condition on age looks at the day of the conference', () => {
  const infant = asked({ on: 'age', to: 12 });
  const of = (dob: string) => holds(infant, situation({ children: [child({ dob })] }));
  expect([of('2025-06-24'), of('2025-06-23'), of('2026-06-01')]).toEqual([true, false, true]);
  expect(holds(infant, situation({ children: [child({ expectedOn: '2026-08-01' })] }))).toBe(false);
  const unborn = asked({ on: 'unborn' });
  expect(holds(unborn, situation({ children: [child({ expectedOn: '2026-08-01' })] }))).toBe(true);
  expect(holds(unborn, situation({ children: [child({ dob: '2026-01-01' })] }))).toBe(false);
});

test('a condition on a field waits for its answer', () => {
  const met = asked({ on: 'field', key: 'threshold', is: ['Yes'] });
  const values = (choice: string): Situation =>
    situation({ values: new Map([['threshold', { kind: 'choice', choice }]]) });
  expect([holds(met, values('Yes')), holds(met, values('No')), holds(met, situation({}))]).toEqual([
    true,
    false,
    null,
  ]);
  const some = asked({ on: 'above', key: 'suspensions', number: 0 });
  const count = (number: number): Situation =>
    situation({ values: new Map([['suspensions', { kind: 'number', number, decimals: 0 }]]) });
  expect([holds(some, count(0)), holds(some, count(2)), holds(some, situation({}))]).toEqual([
    false,
    true,
    null,
  ]);
});

test('months are whole ones', () => {
  expect(wholeMonths('2026-01-31', '2026-02-28')).toBe(0);
  expect(wholeMonths('2026-01-31', '2026-03-31')).toBe(2);
  expect(wholeMonths('2025-12-10', '2026-01-10')).toBe(1);
});
