import { describe, expect, it } from 'vitest';
import type { Conference } from '../domain/conference.ts';
import { type Paragraph, caseOf, reportBy } from './invented-case.ts';
import { invented } from './invented-family.ts';
import { namesOf } from './names.ts';
import { sayingsOf } from './sayings.ts';
import { subjectOf } from './subject-adult.ts';

/** The adults whom a last sentence without a name means, in a report with these paragraphs before it. */
function meant(
  agency: string,
  parts: readonly (string | Paragraph)[],
  more: { title?: string; conference?: Conference } = {},
): string[] {
  const { title = '', conference = invented.conference } = more;
  const caseFile = { ...caseOf(reportBy(agency, [...parts, 'Came late.'], { title })), conference };
  return [...(sayingsOf(caseFile, namesOf(caseFile)).at(-1)?.adults ?? [])];
}
const head = (say: string): Paragraph => ({ section: 'details', say });

describe('the adult whom a report is about', () => {
  it.each<[string, (string | Paragraph)[], string, string[]]>([
    ['its head names', [head('Person on probation: Mr Kerr')], '', ['person:s']],
    ['its head names in two lines', [head('Probation'), head('Mr Kerr')], '', ['person:s']],
    ['its title names', [head('On probation')], 'Report on Mr Kerr', ['person:s']],
    ['two at the head: nobody', [head('Mr Kerr, partner of Ms Marsh')], '', []],
    ['title and head name two: nobody', [head('Mr Kerr')], 'Report on Ms Marsh', []],
    ['nobody at the head', [head('No names')], '', []],
    ['only its prose names', ['Mr Kerr was seen.'], '', []],
  ])('is whom %s', (_, parts, title, adults) => {
    expect(meant('gp', parts, { title })).toEqual(adults);
  });

  it('is nobody where a child has the same first name', () => {
    const { conference } = invented;
    const family = conference.family.map((one) =>
      one.id === 'person:s' ? { ...one, name: 'Ivo Kerr' } : one,
    );
    expect(meant('gp', [head('About Mr Kerr')], { conference: { ...conference, family } })).toEqual([]);
    const other = conference.family.map((one) =>
      one.id === 'person:f' ? { ...one, name: 'Ivo Holt' } : one,
    );
    expect(meant('gp', [head('About Mr Kerr')], { conference: { ...conference, family: other } })).toEqual([
      'person:s',
    ]);
  });
});

describe('the adult whom a form is about', () => {
  const form = (label: string, value: string): string[] => {
    const report = reportBy('probation', [head('About Ms Marsh'), value, 'Came late.']);
    const passage = report.contribution.statements[1]?.passage;
    if (!passage) throw new Error('A report without a second line.');
    const field = { key: 'a', label, section: 'details' as const, passage, value: { kind: 'text' as const } };
    const contribution = { ...report.contribution, fields: [{ ...field, children: [] }] };
    const caseFile = caseOf({ ...report, contribution });
    return [...subjectOf(contribution, caseFile, namesOf(caseFile))];
  };

  it.each([
    'Person on probation',
    '1. Client',
    'Name of the patient',
    'name of service user',
    'Offender',
    'Subject (name)',
  ])('is whom it names under "%s", whatever its head says', (label) => {
    expect(form(label, 'Mr Kerr')).toEqual(['person:s']);
  });

  it.each([
    ['Subjects taught', 'Mr Kerr'],
    ['Victim of the offender', 'Mr Kerr'],
    ['Client', 'Mr Kerr and Mr Holt'],
    ['Client', 'Not known'],
  ])('is whom its head names where "%s" says %s', (label, value) => {
    expect(form(label, value)).toEqual(['person:m']);
  });
});

describe('the adult whom an adult’s service is about', () => {
  const kerr = 'Mr Kerr was seen.';
  const marsh = 'Ms Marsh was seen.';

  it.each<[string, string, string[], string[]]>([
    ['is the one it names', 'probation', [kerr], ['person:s']],
    [
      'is the one it names half as often again',
      'probation',
      [`${kerr} ${kerr} ${marsh}`, `${kerr} ${marsh}`],
      ['person:s'],
    ],
    [
      'is nobody where it names another nearly as often',
      'probation',
      [`${kerr} ${kerr}`, `${kerr} ${kerr}`, marsh, marsh, marsh],
      [],
    ],
    ['is the one it names most, later in it', 'probation', [marsh, kerr, kerr, kerr], ['person:s']],
    ['is nobody where it names nobody', 'probation', ['Seen.'], []],
    ['is so of treatment for drugs', 'adult-substance-misuse', [marsh, marsh, kerr], ['person:m']],
    ['is so of mental health', 'adult-mental-health', [marsh, marsh, kerr], ['person:m']],
    ['is so of midwives', 'midwifery', [marsh, marsh, kerr], ['person:m']],
    ['is not so of the police', 'police', [kerr, kerr], []],
  ])('%s', (_, agency, parts, adults) => {
    expect(meant(agency, parts)).toEqual(adults);
  });

  it('is for a midwife the one who is expecting, however often others are named', () => {
    const { conference } = invented;
    const expecting = (...ids: string[]) => ({
      ...conference,
      family: conference.family.map((one) =>
        ids.includes(one.id) ? { ...one, relationship: 'Mother of the unborn baby' } : one,
      ),
    });
    const parts = [kerr, kerr, kerr];
    expect(meant('midwifery', parts, { conference: expecting('person:m') })).toEqual(['person:m']);
    expect(meant('midwifery', parts, { conference: expecting('person:m', 'person:f') })).toEqual([
      'person:s',
    ]);
    expect(meant('probation', parts, { conference: expecting('person:m') })).toEqual(['person:s']);
  });
});

describe('the adult whom a line of the head announces', () => {
  it.each<[string, string]>([
    ['adult-mental-health', 'Vale Trust. Statement of the care coordinator. Re: Ms Marsh 27.11.88'],
    ['midwifery', 'Woman: Petra Marsh, 11 June 1999'],
    ['voluntary', 'client: Petra M.'],
    ['housing', 'Subject: Ms Marsh'],
  ])('%s: "%s"', (agency, line) => {
    expect(meant(agency, [head(line), head('Mr Kerr rang.'), 'Mr Holt was seen.', 'A note.'])).toEqual([
      'person:m',
    ]);
  });

  it.each<[string, string]>([
    ['school', 'Re: Ms Marsh'],
    ['social-care', 'Re: Ms Marsh'],
    ['domestic-abuse', 'client: Petra M.'],
    ['infant-school', 'Shown to: Ms Marsh'],
    ['police', 'Nominals: Ms Marsh'],
    ['paediatric-diabetes', 'cc: Ms Marsh'],
  ])('is nobody for %s: "%s"', (agency, line) => {
    expect(meant(agency, [head(line)])).toEqual([]);
  });

  it('is nobody where a child is announced with the adult, or named at the head with one', () => {
    expect(meant('housing', [head('Re: Ms Marsh and Ivo')])).toEqual([]);
    expect(meant('housing', [head('Ms Marsh asked about Ivo')])).toEqual([]);
    expect(meant('probation', [head('Ms Marsh asked about Ivo')])).toEqual(['person:m']);
  });
});
