import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { inReadingOrder, loudest, reach } from './reading-order.ts';
import { summed } from './summed.ts';

const anyFinding = fc
  .record({
    kind: fc.constantFrom('omitted-record', 'conflict', 'single-source', 'sharing-gap', 'same-event'),
    weight: fc.constantFrom('must' as const, 'should' as const, 'consider' as const),
    agency: fc.constantFrom('school', 'police'),
    domain: fc.constantFrom('injury', 'neglect'),
    at: fc.nat(),
  })
  .map(({ kind, weight, agency, domain, at }): Finding => ({
    id: `${kind}:${at}`,
    kind,
    tier: 'merge',
    weight,
    message: '',
    why: '',
    agency,
    domain,
    ...(kind === 'omitted-record' ? { record: String(at) } : {}),
    evidence: [{ file: 'a.csv', quote: String(at), start: at, end: at + 1 }],
    suggestions: [],
  }));
const anyFindings = fc.uniqueArray(anyFinding, { maxLength: 150, selector: ({ id }) => id });
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id).sort();

describe('the order in which a chair reads', () => {
  it('loses nothing, keeps what must be answered while it can be heard, and asks no more than can be taken up', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const read = inReadingOrder(findings);
        const count = (weight: string, all: readonly Finding[]) =>
          all.filter((one) => one.weight === weight).length;
        expect(ids(read)).toEqual(ids(findings));
        expect(count('must', read)).toBe(Math.min(loudest, count('must', findings)));
        expect(count('must', read) + count('should', read)).toBeLessThanOrEqual(reach);
        expect(read.map(({ weight }) => weight)).toEqual(
          read
            .map(({ weight }) => weight)
            .toSorted(
              (a, b) => ['must', 'should', 'consider'].indexOf(a) - ['must', 'should', 'consider'].indexOf(b),
            ),
        );
      }),
    );
  });

  it('shows the worst of every kind before the second of any', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const grave = inReadingOrder(findings).filter(({ weight }) => weight === 'must');
        const kinds = new Set(grave.map(({ kind }) => kind));
        expect(new Set(grave.slice(0, kinds.size).map(({ kind }) => kind))).toEqual(kinds);
      }),
    );
  });
});

describe('findings that are alike', () => {
  it('stand once with the evidence of all, and each under it to consider', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const all = summed(findings);
        const sums = all.filter(({ id }) => id.includes(':all-'));
        expect(ids(all.filter((one) => !sums.includes(one)))).toEqual(ids(findings));
        expect(new Set(ids(all)).size).toBe(all.length);
        for (const sum of sums) {
          const alike = findings.filter(
            ({ kind, agency, domain, weight }) =>
              kind === sum.kind &&
              agency === sum.agency &&
              weight !== 'consider' &&
              (kind === 'sharing-gap' ? weight === 'should' : domain === sum.domain),
          );
          expect(sum.evidence.map(({ start }) => start).sort()).toEqual(
            [...new Set(alike.flatMap(({ evidence }) => evidence.map(({ start }) => start)))].sort(),
          );
        }
      }),
    );
  });
});
