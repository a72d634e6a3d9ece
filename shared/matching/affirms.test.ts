import { describe, expect, it } from 'vitest';
import { affirms, isUndenied } from './affirms.ts';

describe('what a text affirms', () => {
  it.each([
    ['He drinks', true],
    ['He is in work', false],
    ['He no longer drinks', false],
    ['He never drinks', false],
    ['He does not think that he drinks', false],
    ['Nobody there drinks', false],
    ['None of them drinks', false],
    ['Neither of them drinks', false],
    ['Seen without a sign that she drinks', false],
    ['She denies that he drinks', false],
    ['She denied that he drinks', false],
    ["She doesn't say that he drinks", false],
    ['She didn’t say that he drinks', false],
    ['He does not work, he drinks', true],
    ['He does not work; he drinks', true],
    ['He does not work but he drinks', true],
    ['He drinks and does not work', true],
    ['He is not known to us and it is said by all of them that he drinks', true],
    ['Nowhere near he drinks', true],
  ])('%s', (text, is) => {
    expect(affirms(text, /drinks/)).toBe(is);
  });

  it('is also denied by the very words that are looked for', () => {
    const match = /(?:no|some) drink/;
    expect(affirms('There is some drink', match)).toBe(true);
    expect(affirms('There is no drink', match)).toBe(false);
    expect(isUndenied('There is no drink', match)).toBe(true);
    expect(isUndenied('Never is there no drink', match)).toBe(false);
    expect(isUndenied('There is water', match)).toBe(false);
  });

  it('looks back by forty letters', () => {
    const after = (letters: number) => affirms(`no${' '.repeat(letters)}drink`, /drink/);
    expect(after(38)).toBe(false);
    expect(after(39)).toBe(true);
  });
});
