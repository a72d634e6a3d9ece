import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConference } from '../../test/cases/any-conference.ts';
import { chairDecisionRecord } from '../domain/chair-decision.ts';
import { reviewFile } from './review-file.ts';

describe('review.json', () => {
  test('quotes every piece of evidence exactly from its file', () => {
    fc.assert(
      fc.property(anyConference(true), ({ merged }) => {
        const review = reviewFile(merged);
        for (const { file, quote, start, end } of review.findings.flatMap(({ evidence }) => evidence))
          expect(merged.texts[file]?.slice(start, end)).toBe(quote);
        expect(review.findings.map(({ id }) => id)).toEqual(merged.findings.map(({ id }) => id));
        const pictured = [
          ...review.timeline.events,
          ...review.timeline.undated,
          ...[...review.knowledge.domains, ...review.knowledge.events].flatMap(({ cells }) => cells),
        ].flatMap(({ evidence }) => evidence);
        const accounts = review.events.flatMap((event) => event.accounts);
        for (const { file, quote, start, end } of [...pictured, ...accounts])
          expect(merged.texts[file]?.slice(start, end)).toBe(quote);
      }),
      { numRuns: 50 },
    );
  });

  test('names each event that several accounts may be of, with each account once, unless the chair keeps them apart', () => {
    const [{ merged } = { merged: undefined }] = fc.sample(anyConference(true), { numRuns: 1, seed: 3 });
    const [file = ''] = Object.keys(merged?.texts ?? {});
    if (!merged || (merged.texts[file] ?? '').length < 9)
      throw new Error('a conference with words is needed');
    const place = (start: number) => ({ file, quote: '', start, end: start + 2 });
    const asks = (id: string, ...places: number[]) => ({
      id,
      kind: 'same-event',
      tier: 'merge' as const,
      weight: 'consider' as const,
      message: '',
      why: '',
      differences: [{ part: 'time', values: ['1', '2'] }],
      evidence: places.map(place),
      suggestions: [],
    });
    const findings = [asks('ab', 0, 3), asks('bc', 3, 6)];
    const { events } = reviewFile({ ...merged, findings });
    expect(events).toEqual([
      {
        accounts: [0, 3, 6].map((start) => ({
          ...place(start),
          quote: merged.texts[file]?.slice(start, start + 2),
        })),
        findings: ['ab', 'bc'],
        differ: ['time'],
      },
    ]);
    const said = { kind: 'not-same' as const, words: '' };
    const grounds = { digest: 'g', kind: 'same-event', about: [], words: [], question: '' };
    const standing = [
      { finding: 'bc', decision: chairDecisionRecord.make({ grounds, said, by: 'A', at: '' }) },
    ];
    const apart = reviewFile({ ...merged, findings, decided: { ...merged.decided, standing } });
    expect(apart.events.map((event) => event.findings)).toEqual([['ab']]);
  });

  test('says of each report whether it came, was signed, is missing or could not be read', () => {
    fc.assert(
      fc.property(anyConference(false), ({ merged }) => {
        const [first, ...rest] = merged.contributions;
        const failed = {
          ...merged,
          contributions: rest,
          failed: first ? [{ file: first.file, agency: first.agency, message: 'It is empty.' }] : [],
        };
        const status = new Map(reviewFile(failed).reports.map((report) => [report.file, report.status]));
        expect(status.get(first?.file ?? '')).toBe('failed');
        for (const { file } of rest) expect(status.get(file)).toBe('received');
        const signed = {
          ...merged,
          contributions: merged.contributions.map((one) => ({ ...one, stage: 'signed' as const })),
        };
        expect(reviewFile(signed).reports.filter((report) => report.status === 'signed')).toHaveLength(
          merged.contributions.length,
        );
        expect(reviewFile(signed).reports.filter((report) => report.status === 'missing')).toHaveLength(
          4 - merged.contributions.length,
        );
      }),
      { numRuns: 20 },
    );
  });

  test('names only the keys of its form, and a report that came without being asked for', () => {
    const [{ merged } = { merged: undefined }] = fc.sample(anyConference(true), { numRuns: 1, seed: 3 });
    if (!merged) throw new Error('a conference is needed');
    const unasked = { ...merged, conference: { ...merged.conference, invitations: [] } };
    const { conference, reports, findings, ...pictures } = reviewFile(unasked);
    expect(Object.keys(pictures)).toEqual(['events', 'timeline', 'knowledge']);
    expect(conference).toBe('Example');
    expect(reports.map(({ file }) => file)).toEqual(merged.contributions.map(({ file }) => file));
    const allowed = new Set([
      'id',
      'kind',
      'weight',
      'message',
      'agency',
      'child',
      'domain',
      'record',
      'differences',
      'score',
      'evidence',
    ]);
    expect(findings.flatMap((finding) => Object.keys(finding)).filter((key) => !allowed.has(key))).toEqual(
      [],
    );
  });
});
