import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../domain/case-file.ts';
import {
  type Came,
  type Paragraph,
  type Report,
  type Row,
  caseOf,
  logBy,
  reportBy,
} from './invented-case.ts';
import { unconfirmedTold } from './unconfirmed-told.ts';

type Parts = readonly (string | Paragraph | Row)[];
const claim = 'The GP is aware of the eviction and the ladder.';
const asked = (...came: readonly Came[]) => unconfirmedTold(caseOf(...came));
/** What is asked where the school makes the claim and the surgery writes this. */
const against = (...gp: Parts) => asked(reportBy('school', [claim]), reportBy('gp', gp));
const quotes = (caseFile: readonly { evidence: readonly { quote: string }[] }[]) =>
  caseFile.map(({ evidence }) => evidence.map(({ quote }) => quote));

describe('a claim that another agency knows', () => {
  it('is asked about where that agency’s report does not mention it', () => {
    const [finding, ...more] = against('Ivo has asthma.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'unconfirmed-told', weight: 'should', agency: 'school' });
    expect(finding?.message).toBe(
      'Who told GP, when, and what did they answer? School or college says that they know; their own report does not mention it.',
    );
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual([claim]);
    expect(finding?.steps).toMatchObject([{ part: 'claim', weight: 1 }]);
    expect(finding?.suggestions.map(({ text }) => text)).toContain(
      'Who in GP was told, on what day, by whom, and what was the reply?',
    );
  });

  it('is borne out by the report, by its chronology and what came of it, or by the log', () => {
    const row = { on: '2026-03-02', what: 'Seen.', outcome: 'The eviction and the ladder were noted.' };
    expect(against('Told of the eviction and the ladder.')).toEqual([]);
    expect(against({ on: '2026-03-02', what: 'Eviction, ladder.' })).toEqual([]);
    expect(against(row)).toEqual([]);
    const log = logBy('gp', [{ on: '2026-03-02', text: 'Eviction, ladder.' }]);
    expect(asked(reportBy('school', [claim]), reportBy('gp', ['Ivo has asthma.']), log)).toEqual([]);
    const other = logBy('housing', [{ on: '2026-03-02', text: 'Eviction, ladder.' }]);
    expect(asked(reportBy('school', [claim]), reportBy('gp', ['Ivo has asthma.']), other)).toHaveLength(1);
  });

  it('is borne out by either of two reports of one agency', () => {
    const [first, second] = [
      reportBy('gp', ['Told of the eviction and the ladder.']),
      reportBy('gp', ['Well.']),
    ];
    const rename = (one: Report, file: string): Report => ({
      ...one,
      file,
      contribution: {
        ...one.contribution,
        file,
        statements: one.contribution.statements.map((each) => ({
          ...each,
          passage: { ...each.passage, file },
        })),
      },
    });
    for (const pair of [
      [first, rename(second, 'b.md')],
      [rename(second, 'b.md'), first],
    ])
      expect(asked(reportBy('school', [claim]), ...pair)).toEqual([]);
  });

  it('is made in prose, in a row of a chronology and in what came of it, once each', () => {
    const rows: Parts = [
      {
        on: '2026-03-02',
        what: 'The GP is aware of the ladder.',
        outcome: 'The GP is aware of the eviction.',
      },
      { on: '2026-03-03', what: 'The GP is aware of the roses.', form: 'list' },
    ];
    expect(quotes(asked(reportBy('school', rows), reportBy('gp', ['Well.'])))).toEqual([
      ['The GP is aware of the ladder.'],
      ['The GP is aware of the eviction.'],
    ]);
    expect(
      quotes(asked(reportBy('school', [{ on: '2026-03-02', what: claim }]), reportBy('gp', ['Well.']))),
    ).toEqual([[claim]]);
  });

  it('is asked about for each agency that it names', () => {
    const both = reportBy('school', ['The GP and the health visitor are aware of the eviction.']);
    const [gp, visitor, ...more] = asked(
      both,
      reportBy('gp', ['Well.']),
      reportBy('health-visitor', ['Well.']),
    );
    expect(more).toEqual([]);
    expect([gp?.message, visitor?.message].join()).toMatch(/told GP,.*told Health visiting,/);
  });

  it('says in which fields of life', () => {
    const domain = (words: string) =>
      asked(reportBy('school', [words]), reportBy('gp', ['Well.']))[0]?.domain;
    expect(domain('The GP is aware of the suspension, of his late starts and of the drinking.')).toBe(
      'attendance, behaviour, substances',
    );
    expect(domain(claim)).toBe('not stated');
  });
});

describe('a claim on an agency that sent nothing', () => {
  const asks = { agency: 'gp', organisation: '', contributor: '', role: '', report: null };
  const with_ = (invitations: (typeof asks)[]): CaseFile => {
    const caseFile = caseOf(reportBy('school', [claim]));
    return { ...caseFile, conference: { ...caseFile.conference, invitations } };
  };

  it('is asked about where it was invited', () => {
    const [finding] = unconfirmedTold(with_([{ ...asks, agency: 'police' }, asks]));
    expect(finding?.weight).toBe('should');
    expect(finding?.message).toBe(
      'Who told GP, and when? School or college says that they know, and they have sent no report.',
    );
    expect(unconfirmedTold(with_([{ ...asks, agency: 'police' }]))).toEqual([]);
  });
});
