import * as fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { trialConference, trialDraft } from '../../../test/cases/trial.ts';
import { makeId } from '../../base/ids.ts';
import { contributionRecord, ContributionId } from '../../domain/contribution.ts';
import type { RecordedDecision } from '../../domain/disclosure-decision.ts';
import type { InformationRequest } from '../../domain/information-request.ts';
import { logCsv } from './log-csv.ts';
import { logLines } from './log-lines.ts';
import { logReport } from './log-report.ts';

const decision = (name: string, on: string, more: Partial<RecordedDecision> = {}): RecordedDecision => ({
  id: makeId('disclosure', name),
  reference: name,
  agency: 'school',
  when: { kind: 'exact', on, words: on },
  what: 'What he said',
  recipient: 'GP',
  decision: 'shared',
  consentAsked: 'yes',
  consentOutcome: 'His mother agreed',
  reason: '',
  decidedBy: 'A. Author',
  ...more,
});
const request: InformationRequest = {
  id: makeId('request', 'one'),
  to: 'gp',
  toWhom: 'Dr Hale',
  about: 'Alder',
  concern: 'Weight',
  asked: 'Growth chart',
  by: 'A. Author',
  on: '2026-06-02',
  wantedBy: null,
  reply: { kind: 'refused', reason: 'Not ours to give', by: 'Dr Hale', on: '2026-06-05' },
};
const row = { file: 'log.csv', text: '', start: 0, end: 0, pieces: [] };
const draft = trialDraft({
  decisions: [decision('D2', '2026-06-03'), decision('D1', '2026-06-01', { purpose: 'Health' })],
  requests: [request],
});
const signed = contributionRecord.make({
  id: ContributionId.parse('contribution:school-signed-1'),
  agency: 'school',
  organisation: 'Elm School',
  file: 'school-signed-1.txt',
  stage: 'signed',
  template: { id: 'school', version: 1 },
  disclosures: [{ ...decision('D1', '2026-06-01'), row }],
  requests: [request],
});
const log = {
  file: 'register.csv',
  agency: null,
  kind: 'disclosure decisions',
  columns: [],
  entries: [],
  decisions: [
    {
      ...decision('L1', '2026-05-01', {
        decision: 'not-shared',
        consentAsked: 'no',
        notAskedBecause: 'greater-risk',
      }),
      row,
    },
    { ...decision('P1', '2026-05-02', { agency: 'police' }), row },
  ],
  unplaced: [],
};
const sources = { drafts: [draft], contributions: [signed], logs: [log] };

const read = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;

describe('the disclosure log of an agency', () => {
  test('has every decision and request of that agency once, by their day, as they stand in the draft now', () => {
    expect(logLines('school', sources).map(({ record, standsIn }) => [record.id, standsIn])).toEqual([
      ['disclosure:L1', 'register.csv'],
      ['disclosure:D1', 'draft; signed report'],
      ['request:one', 'draft; signed report'],
      ['disclosure:D2', 'draft'],
    ]);
    expect(logLines('police', sources).map(({ record }) => record.id)).toEqual(['disclosure:P1']);
    const [, first] = logLines('school', sources);
    expect(first?.record).toMatchObject({ purpose: 'Health' });
  });

  test('goes out as CSV with what was decided, why nobody was asked, and what came back', () => {
    const rows = read(logCsv(logLines('school', sources)));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({
      Kind: 'Decision',
      Reference: 'L1',
      Day: '2026-05-01',
      'Decision or reply': 'Not shared',
      'What came of asking, or why not asked': 'asking would put somebody at greater risk',
    });
    expect(rows[2]).toMatchObject({
      Kind: 'Request',
      'With or to whom': 'GP, Dr Hale',
      'Purpose or concern': 'Weight',
      'Decision or reply': 'Refused by Dr Hale on 2026-06-05',
      Reason: 'Not ours to give',
      'By whom': 'A. Author',
      'Stands in': 'draft; signed report',
    });
  });

  test('holds no cell that a spreadsheet would compute, whatever was typed', () => {
    const typed = fc.oneof(fc.string(), fc.constantFrom('=1+1', '+44 20', '-x', '@a', '\t=2', '"=3"'));
    fc.assert(
      fc.property(typed, typed, typed, (what, reason, asked) => {
        const one = {
          ...draft,
          decisions: [decision('D', '2026-06-01', { what, reason })],
          requests: [{ ...request, asked }],
        };
        const rows = read(logCsv(logLines('school', { drafts: [one], contributions: [], logs: [] })));
        expect(rows).toHaveLength(2);
        for (const cell of rows.flatMap((each) => Object.values(each)))
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  test('is a report that names what is missing', () => {
    const conference = trialConference();
    const cover = {
      agency: 'school',
      conference,
      marking: 'OFFICIAL',
      by: 'A. Author',
      at: '2026-06-20T10:00:00.000Z',
      law: ['These are pointers, not advice.'],
    };
    const report = logReport(logLines('school', sources), cover);
    expect(report.cover).toContainEqual({ label: 'Holds', value: '3 decisions, 1 request' });
    const words = JSON.stringify(report.blocks);
    expect(words).toContain('No reason is recorded');
    expect(words).toContain('Not asked beforehand: asking would put somebody at greater risk');
    expect(words).toContain('Refused by Dr Hale');
    expect(words).toContain('These are pointers, not advice.');
    expect(report.marking).toBe('OFFICIAL');
    const empty = JSON.stringify(logReport([], cover).blocks);
    expect(empty).toContain('No decision about sharing is recorded.');
    expect(empty).toContain('No request for information is recorded.');
  });
});
