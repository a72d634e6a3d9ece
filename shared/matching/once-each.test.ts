import { describe, expect, it } from 'vitest';
import type { Finding } from '../domain/finding.ts';
import { mergeFinding } from './merge-finding.ts';
import { onceEach } from './once-each.ts';

const finding = (domain: string, weight: Finding['weight'], ...starts: number[]): Finding =>
  mergeFinding({
    kind: 'conflict',
    weight,
    domain,
    message: `${domain} ${weight}`,
    why: '',
    evidence: starts.map((start) => ({ file: 'a.md', quote: `words ${start}`, start, end: start + 5 })),
  });

const kept = (...all: Finding[]): string[] => onceEach(all).map(({ message }) => message);

describe('findings that say no more than another', () => {
  const [wide, part] = [finding('household', 'must', 1, 2, 3), finding('household', 'should', 1, 3)];

  it('leaves out a part of the words of a finding that weighs as much or more, in whatever order', () => {
    expect(kept(wide, part)).toEqual(['household must']);
    expect(kept(part, wide)).toEqual(['household must']);
    expect(kept(finding('household', 'must', 1, 3), wide)).toHaveLength(1);
  });

  it('keeps a graver part of a finding that is only worth a look', () => {
    expect(kept(finding('household', 'consider', 1, 2, 3), part)).toEqual([
      'household consider',
      'household should',
    ]);
  });

  it('keeps a part of the words where the question is another, and words of which some are its own', () => {
    expect(kept(wide, finding('contact', 'should', 1, 3))).toHaveLength(2);
    expect(kept(wide, finding('household', 'should', 1, 4))).toHaveLength(2);
  });

  it('keeps of the same words the gravest and no second', () => {
    const [same, graver] = [finding('dates', 'consider', 1, 3), finding('household', 'must', 1, 3)];
    expect(kept(same, graver)).toEqual(['household must']);
    expect(kept(graver, same)).toEqual(['household must']);
    expect(kept(graver, graver)).toHaveLength(1);
  });
});
