import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../domain/case-file.ts';
import type { Person } from '../domain/person.ts';
import { type Paragraph, caseOf } from './invented-case.ts';
import { type MoreOf, report, saidIn } from './invented-report.ts';
import { silentDomain } from './silent-domain.ts';

/** A report that speaks of every field, with each of them by itself. */
const spoken: Readonly<Record<string, string>> = {
  'sexual-behaviour': 'Nell drew a sexual picture.',
  injury: 'A bruise on the shin.',
  'domestic-abuse': 'They argue at night.',
  substances: 'He drinks.',
  'mental-health': 'Low mood.',
  missing: 'Missing on Friday.',
  exploitation: 'Gifts.',
  online: 'Gaming.',
  identity: 'Their faith.',
  income: 'He works nights.',
  teeth: 'The dentist.',
  friendships: 'His classmates.',
};
const parents = ['Petra came.', 'Dan Holt came.'];
const but = (...left: string[]) =>
  Object.entries(spoken).flatMap(([id, text]) => (left.includes(id) ? [] : [text]));
const asked = (lines: readonly (string | Paragraph)[], more?: MoreOf, change: Partial<CaseFile> = {}) => {
  const caseFile = { ...caseOf(report('school', lines, more)), ...change };
  return silentDomain(caseFile, [], saidIn(caseFile));
};
const quotes = (found: ReturnType<typeof asked>) => found[0]?.evidence.map(({ quote }) => quote);

describe('a field of life of which every report is silent', () => {
  it('is asked about, and none of which one speaks', () => {
    expect(asked([...but(), ...parents])).toEqual([]);
    const [first, second, ...more] = asked([...but('injury', 'teeth'), ...parents]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'silent-domain', weight: 'should', domain: 'injury' });
    expect(first?.message).toContain('What is known of injuries and marks? No report says');
    expect(first?.suggestions.map(({ kind }) => kind)).toEqual(['insert-question', 'record-not-known']);
    expect(second).toMatchObject({ weight: 'consider', domain: 'teeth' });
    expect(first?.id).not.toBe(second?.id);
  });

  it('is asked about where only an agency’s own records speak of it', () => {
    const caseFile = caseOf(report('school', [...but('teeth'), ...parents]));
    const of = (isRecord: boolean) =>
      silentDomain(
        caseFile,
        [],
        [
          ...saidIn(caseFile),
          ...saidIn(caseOf(report('gp', ['The dentist.']))).map((one) => ({ ...one, isRecord })),
        ],
      );
    expect(of(true)).toHaveLength(1);
    expect(of(false)).toEqual([]);
  });

  it('is not once it is declared that it was asked about', () => {
    const declared =
      (topic: string): MoreOf =>
      () => ({
        declarations: [{ topic, lookedAt: 'The file', by: 'A. Lead', on: '2026-05-01' }],
      });
    expect(asked([...but('injury'), ...parents], declared('injury'))).toEqual([]);
    expect(asked([...but('injury'), ...parents], declared('online'))).toHaveLength(1);
  });

  it.each([
    'Injuries were not explored.',
    'Injuries have not yet been discussed.',
    'Injuries: unknown.',
    'Injuries: n/a.',
    'No information on injuries.',
    'Injuries to be assessed.',
  ])('is silent though it says that nobody asked: %s', (text) => {
    expect(quotes(asked([...but('injury'), ...parents, text]))).toEqual([text]);
  });

  it('is shown by words of nobody having asked under its heading, four at most', () => {
    const under = (say: string) => ({ say, heading: 'Injuries and marks seen' });
    const no = ['one', 'two', 'three', 'four', 'five'].map((at) => `Not asked on day ${at}.`);
    const lines = [...but('injury'), ...parents];
    expect(quotes(asked([...lines, ...no.slice(0, 2).map((say) => ({ say, heading: 'Injuries' }))]))).toEqual(
      no.slice(0, 2),
    );
    expect(quotes(asked([...lines, { say: 'Roses.', heading: 'Injuries' }]))).toEqual([]);
    expect(asked([...lines, under('Roses.')])).toEqual([]);
    expect(quotes(asked([...lines, ...no.map((say) => ({ say, heading: 'Injuries' }))]))).toHaveLength(4);
  });

  it('is shown by the children’s names in the file of the conference where there are no words', () => {
    const text = '{ "children": ["Ivo Marsh", "Nell Marsh"] }';
    const of = (texts: Record<string, string>) =>
      asked([...but('injury'), ...parents], undefined, { texts })[0]?.evidence;
    const at = text.indexOf('Nell Marsh');
    expect(of({ 'a.json': text })?.[1]).toEqual({
      file: 'a.json',
      quote: 'Nell Marsh',
      start: at,
      end: at + 10,
    });
    expect(of({ 'b.json': 'Ivo Marsh', 'a.json': text, 'a.csv': text })?.map(({ file }) => file)).toEqual([
      'a.json',
      'a.json',
    ]);
    expect(of({ 'a.json': 'Ivo Marsh' })).toHaveLength(1);
    expect(of({ 'a.md': text })).toEqual([]);
  });
});

describe('a parent of whom every report is silent', () => {
  const lines = but();

  it('is asked about: mother, father, and who else has parental responsibility', () => {
    const [mother, father, ...more] = asked(lines);
    expect(more).toEqual([]);
    expect(mother).toMatchObject({ weight: 'should', domain: 'parent' });
    expect(mother?.message).toContain('What does Petra Marsh say, and what is known of them?');
    expect(father?.message).toContain('What does Dan Holt say');
    const { conference } = caseOf();
    const family = conference.family.map((one): Person => ({
      ...one,
      relationship: 'Uncle',
      parentalResponsibility: one.name === 'Joel Kerr' ? conference.children.map(({ id }) => id) : [],
    }));
    const [joel, ...others] = asked(lines, undefined, { conference: { ...conference, family } });
    expect(others).toEqual([]);
    expect(joel?.message).toContain('What does Joel Kerr say');
  });

  it.each<string | Paragraph>([
    'Dan Holt was not spoken to.',
    'Dan Holt holds parental responsibility.',
    'Dan Holt shares PR.',
    { say: 'Father: Dan Holt', section: 'details' },
    { say: 'It rained.', heading: 'Dan Holt' },
  ])('is silent though named: %o', (line) => {
    expect(asked([...lines, 'Petra came.', line]).map(({ domain }) => domain)).toEqual(['parent']);
  });

  it('is shown by words of nobody having asked, named or gone on about', () => {
    const text = 'Dan Holt was not contacted. He is unknown to us.';
    expect(quotes(asked([...lines, 'Petra came.', text]))).toEqual([
      'Dan Holt was not contacted.',
      'He is unknown to us.',
    ]);
    const shares = 'Dan Holt has parental responsibility, and was not asked.';
    expect(quotes(asked([...lines, 'Petra came.', shares]))).toEqual([]);
  });
});
