import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../domain/case-file.ts';
import { type Report, caseOf, reportBy } from './invented-case.ts';
import { missingReport } from './missing-report.ts';

const invite = (agency: string, organisation = '') => ({
  agency,
  organisation,
  contributor: '',
  role: '',
  report: null,
});
/** A case to which these reports came, and to which these agencies were asked. */
function sent(reports: readonly Report[], invitations: readonly ReturnType<typeof invite>[]): CaseFile {
  const caseFile = caseOf(...reports);
  return { ...caseFile, conference: { ...caseFile.conference, invitations: [...invitations] } };
}

describe('an agency that was invited and sent nothing', () => {
  const school = reportBy('school', ['Ivo reads.']);

  it('is asked for its report, by the name of its organisation where there is one', () => {
    const [gp, housing, ...more] = missingReport(
      sent([school], [invite('school'), invite('gp', 'Weir Surgery'), invite('housing')]),
    );
    expect(more).toEqual([]);
    expect(gp).toMatchObject({ kind: 'missing-report', weight: 'must', agency: 'gp' });
    expect(gp?.message).toBe('What does Weir Surgery know? It was invited and no report has come.');
    expect(gp?.suggestions[0]?.text).toContain('Please send your report');
    expect(housing?.message).toContain('What does Housing know?');
  });

  it('is asked otherwise where its report could not be read', () => {
    const failed = [{ file: 'gp.pdf', agency: 'gp', message: 'No text.' }];
    const [gp, housing] = missingReport({ ...sent([school], [invite('gp'), invite('housing')]), failed });
    expect(gp?.message).toContain('What did GP send? Its report could not be read');
    expect(housing?.message).toContain('no report has come');
  });

  it('is shown by its invitation in the file of the conference, the first that has it', () => {
    const of = (texts: Record<string, string>) =>
      missingReport({ ...sent([school], [invite('gp')]), texts }).flatMap(({ evidence }) => evidence);
    const text = '{ "invitations": [{ "agency": "gp" }] }';
    const quote = '"agency": "gp"';
    expect(of({ 'conference.json': text })).toEqual([
      { file: 'conference.json', quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
    ]);
    expect(of({ 'b.json': '{"agency" : "gp"}', 'a.json': text }).map(({ file }) => file)).toEqual(['a.json']);
    expect(of({ 'b.json': '{"agency":"gp"}', 'a.json': '{"agency":"gps"}' })).toHaveLength(1);
    expect(of({ 'a.md': text, 'b.json': '{}' })).toEqual([]);
  });
});

describe('an agency that was not invited', () => {
  const asked = (...lines: string[]) =>
    missingReport(sent([reportBy('school', lines)], [invite('school')])).map(({ agency }) => agency);

  it('is asked about where a report tells of its part', () => {
    const school = reportBy('school', [
      'Ivo reads.',
      'The health visitor visited on 2 March.',
      { on: '2026-04-02', what: 'CAMHS closed the referral.' },
      { on: '2026-04-03', what: 'CAMHS offered an appointment.', form: 'list' },
    ]);
    const [camhs, visitor, ...more] = missingReport(sent([school], [invite('school')]));
    expect(more).toEqual([]);
    expect(camhs).toMatchObject({ kind: 'missing-report', weight: 'consider', agency: 'camhs' });
    expect(camhs?.evidence.map(({ quote }) => quote)).toEqual(['CAMHS closed the referral.']);
    expect(visitor?.message).toContain('Should Health visiting be asked?');
  });

  it('is shown in three places at most, each once', () => {
    const lines = [1, 2, 3, 4].map((at) => `CAMHS offered appointment ${at}, and CAMHS closed it.`);
    const [camhs] = missingReport(sent([reportBy('school', lines)], [invite('school')]));
    expect(camhs?.evidence.map(({ quote }) => quote)).toEqual(lines.slice(0, 3));
  });

  it.each([
    'CAMHS attended the meeting.',
    'A referral was made to CAMHS.',
    'Ivo was seen by CAMHS.',
    'He is open to CAMHS.',
    'CAMHS support Ivo.',
    'He was discharged from CAMHS.',
    'CAMHS wrote a letter.',
    'Mum notified CAMHS.',
    'CAMHS will review this.',
  ])('is one with a part in it: %s', (words) => {
    expect(asked(words)).toEqual(['camhs']);
  });

  it.each([
    'Ivo asked what CAMHS is.',
    'The school attended.',
    'Ivo attended.',
    'The ambulance crew attended.',
  ])('is none by: %s', (words) => {
    expect(asked(words)).toEqual([]);
  });

  it('is none of those that were, nor one that sent a report of itself', () => {
    expect(missingReport(sent([reportBy('school', ['The school attended.'])], []))).toEqual([]);
    const reports = [
      reportBy('school', ['The GP offered an appointment.']),
      reportBy('gp', ['Ivo is well.']),
    ];
    expect(missingReport(sent(reports, [invite('school'), invite('gp')]))).toEqual([]);
  });
});
