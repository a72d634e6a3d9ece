import { beforeAll, describe, expect, it } from 'vitest';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { secondFamily } from './second-family.ts';

/** The rules were not written from this family; it holds other agencies, headings, columns and kinds of harm. */
describe('a second family in another hand', () => {
  let findings: Finding[];
  const of = (kind: string) => findings.filter((finding) => finding.kind === kind);
  const isBetween = (finding: Finding, ...words: string[]) =>
    words.every((word) => finding.evidence.some(({ quote }) => quote.includes(word)));

  beforeAll(async () => {
    ({ findings } = mergeCase(await takeIn(secondFamily), new Date('2026-03-18T10:00:00Z')));
  });

  it('asks for what the school’s log has and its report leaves out, and for nothing else', () => {
    const asked = Object.fromEntries(of('omitted-record').map(({ record, weight }) => [record, weight]));
    expect(asked).toEqual({ 881: 'must', 890: 'should' });
  });

  it('puts the claim that social care was told beside their denial', () => {
    const claims = of('unconfirmed-told');
    expect(claims).toHaveLength(1);
    expect(
      claims.some((one) => isBetween(one, 'MASH have already been told', 'No information about adults')),
    ).toBe(true);
  });

  it('sees the missing episode and the fracture told by several agencies', () => {
    const same = of('same-event');
    expect(same.some((one) => isBetween(one, 'NP-2210', '12 January 2026'))).toBe(true);
    expect(same.some((one) => isBetween(one, 'spiral fracture', 'unexplained leg fracture'))).toBe(true);
  });

  it('keeps apart what is of another kind, child or week', () => {
    for (const one of of('same-event')) {
      for (const alone of ['Noise complaint', 'Fracture clinic review', 'Suspended two days', 'Core group']) {
        expect(one.evidence.every(({ quote }) => !quote.includes(alone))).toBe(true);
      }
      expect(isBetween(one, 'Tamsin', 'Alfie')).toBe(false);
    }
  });

  it('names the agency that sent nothing', () => {
    expect(
      of('missing-report')
        .filter((one) => one.weight === 'must')
        .map((one) => one.agency),
    ).toEqual(['probation']);
  });
});
