import { describe, expect, it } from 'vitest';
import { answersTo, eachOf, says } from '../invented-family.ts';
import type { Saying } from '../saying.ts';
import { childLives } from './child-lives.ts';

/** Whom an answer is about that a child lives with somebody else. */
const read = (text: string, more: Partial<Saying> = {}): string[] =>
  answersTo(childLives, { ...says('school', text), ...more });

describe('a child who lives with somebody named', () => {
  it.each(
    eachOf(`Ivo is living with Dan Holt | Ivo is staying with Joel Kerr
      Ivo is living at Dan Holt’s | Ivo has been staying with Dan Holt | Ivo lives with Dan Holt
      Ivo was taken in by Joel Kerr`),
  )('lives elsewhere: "%s"', (text) => {
    expect(read(text)).toContain('child:a no');
  });

  it.each(
    eachOf(`Ivo lives with Petra Marsh | Ivo lives with dogs | Ivo talked of living with dan holt
      Dan Holt was seen, Ivo lives with Nell
      Ivo lives with Nell and the four dogs whom they have had for many years now, Dan Holt says`),
  )('does not by that: "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is the one child meant, or all where no adult is said to live there', () => {
    const one = new Set(['child:a']);
    expect(read('He lives with Dan Holt, says Ms Marsh.', { children: one })[0]).toBe('child:a no');
    expect(read('He lives with Dan Holt, says Ms Marsh.')).toEqual([]);
    expect(read('He lives with Dan Holt.', { areAdultsNamed: false })).toHaveLength(2);
    expect(read('He lives with Dan Holt.', { children: new Set() })).toEqual([]);
  });
});
