import { describe, expect, it } from 'vitest';
import { eachOf, family, says } from './invented-family.ts';
import { presenceClashes } from './presence.ts';
import type { Saying } from './saying.ts';

const on = '2026-03-07';
const parts = (one: Saying, other: Saying): string[] =>
  presenceClashes([one, other], family).map(({ part }) => part);

describe('who was awake', () => {
  const asleep = says('gp', 'Mr Kerr was fast asleep.', on);
  const shouting = says('police', 'Mr Kerr was shouting.', on);

  it.each(
    eachOf(`Mr Kerr: both awake | Mr Kerr: all present | In drink, Mr Kerr | Mr Kerr was arguing | Mr Kerr was screaming
      Mr Kerr answered the door | Mr Kerr came to the door | Mr Kerr was aggressive | Mr Kerr was obstructive
      Mr Kerr was intoxicated`),
  )('is told by "%s"', (text) => {
    expect(parts(says('police', text, on), asleep)).toContain('who was awake');
  });

  it.each(
    eachOf(`Mr Kerr had been sleeping | Mr Kerr was in bed | Mr Kerr was passed out | Mr Kerr slept through it
      Mr Kerr heard nothing | Mr Kerr saw nothing | Mr Kerr was sound asleep`),
  )('is denied by "%s"', (text) => {
    expect(parts(shouting, says('gp', text, on))).toContain('who was awake');
  });
});

describe('who he or she is', () => {
  const away = says('police', 'Mr Holt was elsewhere.', on);
  const at = (text: string, more: Partial<Saying> = {}): Saying => ({ ...says('gp', text, on), ...more });
  const father = new Set(['person:f']);

  it('is, beside somebody named, the one of whom the report is', () => {
    expect(parts(at('Ms Marsh says that he was at home.', { subject: father }), away)).toHaveLength(1);
    expect(parts(at('Ms Marsh says that she was at home.', { subject: father }), away)).toEqual([]);
    expect(parts(at('Ms Marsh was at home.', { subject: father }), away)).toEqual([]);
  });

  it('is the one named before, then in the heading, then the mother, as he and she allow', () => {
    const mother = says('police', 'Ms Marsh was elsewhere.', on);
    expect(parts(at('He was at home.', { adults: father }), away)).toHaveLength(1);
    expect(parts(at('She was at home.', { adults: father }), away)).toEqual([]);
    expect(parts(at('She was at home.', { adults: father }), mother)).toHaveLength(1);
    expect(parts(at('He was at home.', { heading: 'Dan Holt' }), away)).toHaveLength(1);
    expect(parts(at('He was at home.', { heading: 'Dan Holt' }), mother)).toEqual([]);
    expect(parts(at('He was at home.'), mother)).toEqual([]);
    expect(parts(at('Was at home with him.'), mother)).toHaveLength(1);
  });
});
