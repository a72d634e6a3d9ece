import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { caseOf } from './invented-case.ts';
import { type MoreOf, report, saidIn } from './invented-report.ts';
import { silences, spokenBut } from './invented-silence.ts';
import { silentDomain } from './silent-domain.ts';

const parents = ['Petra came.', 'Dan Holt came.'];
const quotes = (found: readonly Finding[]) => found[0]?.evidence.map(({ quote }) => quote);

describe('a field of life of which every report is silent', () => {
  it('is asked about, and none of which one speaks', () => {
    expect(silences([...spokenBut(), ...parents])).toEqual([]);
    const [first, second, ...more] = silences([...spokenBut('injury', 'teeth'), ...parents]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ kind: 'silent-domain', weight: 'should', domain: 'injury' });
    expect(first?.message).toContain('What is known of injuries and marks? No report says');
    expect(first?.suggestions.map(({ kind }) => kind)).toEqual(['insert-question', 'record-not-known']);
    expect(second).toMatchObject({ weight: 'consider', domain: 'teeth' });
    expect(first?.id).not.toBe(second?.id);
  });

  it('is asked about where only an agency’s own records speak of it', () => {
    const caseFile = caseOf(report('school', [...spokenBut('teeth'), ...parents]));
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
    expect(silences([...spokenBut('injury'), ...parents], declared('injury'))).toEqual([]);
    expect(silences([...spokenBut('injury'), ...parents], declared('online'))).toHaveLength(1);
  });

  it.each([
    'Injuries were not explored.',
    'Injuries have not yet been discussed.',
    'Injuries: unknown.',
    'Injuries: n/a.',
    'No information on injuries.',
    'Injuries to be assessed.',
  ])('is silent though it says that nobody asked: %s', (text) => {
    expect(quotes(silences([...spokenBut('injury'), ...parents, text]))).toEqual([text]);
  });

  it('is shown by words of nobody having asked under its heading, four at most', () => {
    const under = (say: string) => ({ say, heading: 'Injuries and marks seen' });
    const no = ['one', 'two', 'three', 'four', 'five'].map((at) => `Not asked on day ${at}.`);
    const lines = [...spokenBut('injury'), ...parents];
    expect(
      quotes(silences([...lines, ...no.slice(0, 2).map((say) => ({ say, heading: 'Injuries' }))])),
    ).toEqual(no.slice(0, 2));
    expect(quotes(silences([...lines, { say: 'Roses.', heading: 'Injuries' }]))).toEqual([]);
    expect(silences([...lines, under('Roses.')])).toEqual([]);
    expect(quotes(silences([...lines, ...no.map((say) => ({ say, heading: 'Injuries' }))]))).toHaveLength(4);
  });

  it('is shown by the children’s names in the file of the conference where there are no words', () => {
    const text = '{ "children": ["Ivo Marsh", "Nell Marsh"] }';
    const of = (texts: Record<string, string>) =>
      silences([...spokenBut('injury'), ...parents], undefined, { texts })[0]?.evidence;
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
