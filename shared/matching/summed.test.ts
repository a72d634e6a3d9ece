import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { summed } from './summed.ts';

let made = 0;
/** A row of an agency's log on injuries that its report leaves out, unless said otherwise. */
const row = (more: Partial<Finding> = {}): Finding => {
  made += 1;
  return {
    id: `omitted-record:${made}`,
    kind: 'omitted-record',
    tier: 'merge',
    weight: 'should',
    message: 'What of this row?',
    why: 'Rows are left out.',
    agency: 'school',
    domain: 'missing',
    record: `row ${made}`,
    evidence: [{ file: 'a.csv', quote: `words ${made}`, start: made, end: made + 1 }],
    suggestions: [{ kind: 'jump', label: 'Look' }],
    ...more,
  };
};
const { record: _, ...unrecorded } = row();
const gap = (more: Partial<Finding> = {}): Finding => ({
  ...unrecorded,
  ...row({ kind: 'sharing-gap', id: `sharing-gap:${made}`, ...more }),
});
const isSum = ({ id }: Finding) => id.includes(':all-');
const sumsOf = (...findings: Finding[]) => summed(findings).filter(isSum);

describe('rows that a report leaves out', () => {
  it('stand once from three of a kind on, before the first of them, and each to consider under it', () => {
    const [a, b, c] = [row(), row({ weight: 'must' }), row()];
    const other = row({ kind: 'conflict' });
    const all = summed([other, a, b, c]);
    const [, sum] = all;
    expect(all.map(({ weight }) => weight)).toEqual(['should', 'must', 'consider', 'consider', 'consider']);
    expect(all.filter((one) => one !== sum).map(({ id }) => id)).toEqual(
      [other, a, b, c].map(({ id }) => id),
    );
    expect(sum).toMatchObject({ kind: 'omitted-record', agency: 'school', domain: 'missing', why: a.why });
    expect(sum?.message).toBe(
      'Why does the report leave these out? School or college has 3 rows of missing or unsupervised in its log that its report does not tell of, or tells of without the child’s words.',
    );
    expect(sum?.evidence).toEqual([a, b, c].flatMap(({ evidence }) => evidence));
    expect(sum?.suggestions).toEqual(a.suggestions);
    expect(sum).not.toHaveProperty('record');
  });

  it('stand by themselves below three', () => {
    const two = [row(), row()];
    expect(summed(two)).toEqual(two);
  });

  it.each<[string, Partial<Finding>]>([
    ['of another agency', { agency: 'gp' }],
    ['of another kind', { domain: 'injury' }],
    ['to consider only', { weight: 'consider' }],
  ])('are not summed up with one %s', (_name, more) => {
    expect(sumsOf(row(), row(), row(more))).toEqual([]);
  });

  it('are not summed up where they are how many, or of nobody', () => {
    const many = [1, 2, 3].map(() => ({ ...unrecorded, id: `omitted-record:many-${(made += 1)}` }));
    expect(sumsOf(...many)).toEqual([]);
    const nobodys = [1, 2, 3].map(() => {
      const { agency: _agency, ...rest } = row();
      return rest;
    });
    expect(sumsOf(...nobodys)).toEqual([]);
  });

  it('are of one kind where the kind has no name', () => {
    const strange = [1, 2, 3].map(() => row({ domain: 'strange' }));
    expect(sumsOf(...strange)[0]?.message).toContain('3 rows of one kind in its log');
    const kindless = [1, 2, 3].map(() => {
      const { domain: _domain, ...rest } = row();
      return rest;
    });
    expect(sumsOf(...kindless)[0]?.message).toContain('3 rows of one kind');
    expect(sumsOf(...kindless)[0]).not.toHaveProperty('domain');
  });
});

describe('gaps in sharing', () => {
  it('stand once from two on, whatever they are on', () => {
    const [sum, ...more] = sumsOf(gap(), gap({ domain: 'injury' }));
    expect(more).toEqual([]);
    expect(sum?.message).toBe(
      'What was the family asked, told and shown? School or college leaves 2 such questions open.',
    );
    expect(sumsOf(gap())).toEqual([]);
    expect(sumsOf(gap(), gap({ agency: 'gp' }))).toEqual([]);
  });

  it('are asked about one by one where they are grave, or to consider', () => {
    expect(sumsOf(gap(), gap({ weight: 'must' }))).toEqual([]);
    expect(sumsOf(gap(), gap({ weight: 'consider' }))).toEqual([]);
  });
});

it('leaves other findings as they are', () => {
  const others = [1, 2, 3].map(() => row({ kind: 'conflict' }));
  expect(summed(others)).toEqual(others);
});
