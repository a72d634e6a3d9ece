import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { inReadingOrder } from './reading-order.ts';

/** So many findings of one kind and weight, numbered from one: `pattern 1`, `pattern 2`. */
const some = (count: number, kind: string, weight: Finding['weight']): Finding[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${kind} ${at + 1}`,
    kind,
    tier: 'merge' as const,
    weight,
    message: '',
    why: '',
    evidence: [],
    suggestions: [],
  }));
const ids = (findings: readonly Finding[], weight?: Finding['weight']) =>
  findings.filter((one) => weight === undefined || one.weight === weight).map(({ id }) => id);

describe('the order in which a chair reads', () => {
  it('is the gravest first, and of one weight the first of each kind, then the second of each', () => {
    const all = [
      ...some(1, 'missing-report', 'consider'),
      ...some(3, 'conflict', 'should'),
      ...some(2, 'pattern', 'should'),
      ...some(2, 'sharing-gap', 'must'),
    ];
    expect(ids(inReadingOrder(all))).toEqual([
      'sharing-gap 1',
      'sharing-gap 2',
      'conflict 1',
      'pattern 1',
      'conflict 2',
      'pattern 2',
      'conflict 3',
      'missing-report 1',
    ]);
  });

  it('takes turns within each weight by itself', () => {
    const all = [
      ...some(2, 'conflict', 'must'),
      ...some(1, 'conflict', 'should'),
      ...some(1, 'pattern', 'should'),
    ];
    expect(ids(inReadingOrder(all), 'should')).toEqual(['conflict 1', 'pattern 1']);
  });
});

describe('what is more than a chair can take up', () => {
  it('gives way from forty that must be answered on, the last first', () => {
    const read = inReadingOrder(some(42, 'conflict', 'must'));
    expect(ids(read, 'must')).toEqual(ids(some(40, 'conflict', 'must')));
    expect(ids(read, 'should')).toEqual(['conflict 41', 'conflict 42']);
    expect(ids(inReadingOrder(some(40, 'conflict', 'must')), 'should')).toEqual([]);
  });

  it('gives way from sixty that must or should on', () => {
    const read = inReadingOrder([...some(30, 'conflict', 'must'), ...some(31, 'pattern', 'should')]);
    expect(ids(read, 'consider')).toEqual(['pattern 31']);
    const full = inReadingOrder([...some(42, 'conflict', 'must'), ...some(20, 'pattern', 'should')]);
    expect(ids(full, 'consider')).toEqual(['pattern 19', 'pattern 20']);
  });

  it('gives way kind by kind: what is alike before what nobody else can say', () => {
    const kinds = [
      'missing-report',
      'unconfirmed-told',
      'child-voice-missing',
      'conflict',
      'omitted-record',
      'sharing-gap',
      'single-source',
      'silent-domain',
      'pattern',
      'same-event',
    ];
    for (const [at, kind] of kinds.slice(1).entries()) {
      const pair = [...some(31, kinds[at] ?? '', 'should'), ...some(31, kind, 'should')];
      const gone = [`${kind} 30`, `${kind} 31`];
      expect(ids(inReadingOrder(pair), 'consider')).toEqual(gone);
      expect(ids(inReadingOrder(pair.toReversed()), 'consider').sort()).toEqual([`${kind} 1`, `${kind} 2`]);
    }
  });
});
