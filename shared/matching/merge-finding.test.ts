import { describe, expect, it } from 'vitest';
import type { Evidence } from '../domain/passage.ts';
import { type Said, distinct, mergeFinding } from './merge-finding.ts';

const words = (quote: string, file = 'a.md', start = 0): Evidence => ({
  file,
  quote,
  start,
  end: start + quote.length,
});
const said = (more: Partial<Said> = {}): Said => ({
  kind: 'conflict',
  weight: 'should',
  message: 'Which is so?',
  why: '',
  evidence: [words('Ivo fell'), words('He was hit', 'b.md')],
  ...more,
});
const idOf = (more: Partial<Said> = {}): string => mergeFinding(said(more)).id;

describe('a finding of the merge', () => {
  it('is what was said, without suggestions unless there are some', () => {
    expect(mergeFinding(said())).toMatchObject({ ...said(), tier: 'merge', suggestions: [] });
    const suggestions = [{ kind: 'jump' as const, label: 'Look' }];
    expect(mergeFinding(said({ suggestions })).suggestions).toEqual(suggestions);
  });

  it('keeps its id wherever its words stand and in whichever order they come', () => {
    const moved = [
      words('He was hit', 'b.md', 90),
      words('Ivo fell', 'a.md', 40),
      words('Ivo fell', 'a.md', 80),
    ];
    expect(idOf()).toMatch(/^conflict:\w+$/);
    expect(idOf({ evidence: moved, message: 'Or so?', weight: 'must' })).toBe(idOf());
  });

  it.each<[string, Partial<Said>]>([
    ['kind', { kind: 'sharing-gap' }],
    ['words', { evidence: [words('Ivo fell'), words('He was pushed', 'b.md')] }],
    ['file', { evidence: [words('Ivo fell'), words('He was hit', 'c.md')] }],
    ['fewer words', { evidence: [words('Ivo fell')] }],
    ['agency', { agency: 'gp' }],
    ['record', { record: 'WP-1' }],
  ])('has another id by another %s', (_, more) => {
    expect(idOf(more)).not.toBe(idOf());
  });

  it('tells apart agencies, and records', () => {
    expect(idOf({ agency: 'gp' })).not.toBe(idOf({ agency: 'police' }));
    expect(idOf({ record: 'WP-1' })).not.toBe(idOf({ record: 'WP-2' }));
  });
});

it('evidence is given once each, in its order, and none that is empty', () => {
  const [one, other] = [words('Ivo fell'), words('He cried', 'a.md', 20)];
  const all = [other, one, words(''), { ...one }, words('Ivo fell', 'b.md'), words('Ivo', 'a.md'), other];
  expect(distinct(all)).toEqual([other, one, words('Ivo fell', 'b.md'), words('Ivo', 'a.md')]);
});
