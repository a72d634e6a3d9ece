import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { kindReason, wordReason } from './weigh-what.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const doctor = (facts: Partial<Facts>, text = '') => told(facts, { agency: 'gp', text });

describe('what a service does by itself', () => {
  it.each(['missed-appointment', 'home-visit', 'health-check', 'treatment'])(
    'tells little of two: %s',
    (kind) => {
      const [a, b] = [told({ kinds: of(kind) }), doctor({ kinds: of(kind) })];
      expect(kindReason(a, b).weight).toBe(-0.5);
      expect(kindReason(b, a).weight).toBe(-0.5);
      expect(kindReason(told({ kinds: of(kind), agencies: of('gp') }), b).weight).toBe(2);
      expect(kindReason(b, told({ kinds: of(kind), agencies: of('gp') })).weight).toBe(2);
      expect(kindReason(a, doctor({ kinds: of(kind) }, 'Joint visit')).weight).toBe(2);
      expect(kindReason(told({ kinds: of(kind) }, { text: 'Jointly' }), b).weight).toBe(2);
      expect(
        kindReason(told({ kinds: of(kind, 'injury') }), doctor({ kinds: of(kind, 'injury') })).weight,
      ).toBe(3);
    },
  );
});

it('a kind that neither file has often says one bit more', () => {
  const [seldom, often] = [{ kinds: of('injury'), rareKinds: of('injury') }, { kinds: of('injury') }];
  expect(kindReason(told(seldom), doctor(seldom)).weight).toBe(3);
  expect(kindReason(told(seldom), doctor(often)).weight).toBe(2);
  expect(kindReason(told(often), doctor(seldom)).weight).toBe(2);
  expect(
    kindReason(told({ ...often, rareKinds: of('noise') }), doctor({ ...often, rareKinds: of('noise') }))
      .weight,
  ).toBe(2);
});

it.each(['=adult', '=phone', '=school', '=visit', '=referral'])(
  'the broad idea %s says no more than a word',
  (idea) => {
    expect(wordReason(told({ words: of(idea) }), told({ words: of(idea) })).weight).toBeCloseTo(0.8 * 1.5);
  },
);

it('a word that neither uses often says more', () => {
  const seldom = { words: of('heron'), rare: of('heron') };
  expect(wordReason(told(seldom), told(seldom)).weight).toBeCloseTo(1.8 * 1.5);
  expect(wordReason(told(seldom), told({ words: of('heron') })).weight).toBeCloseTo(0.8 * 1.5);
  expect(wordReason(told({ words: of('heron') }), told(seldom)).weight).toBeCloseTo(0.8 * 1.5);
});
