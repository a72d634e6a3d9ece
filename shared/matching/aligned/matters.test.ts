import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import { things } from '../stances/things.ts';
import { topics } from '../stances/topics.ts';
import { mattersIn } from './matters.ts';

const parts = [...things, ...topics].map(({ part }) => part);
const of = (text: string, heading = '', columns?: string) => [
  ...new Set(
    mattersIn({ ...says('school', text, undefined, heading), ...(columns !== undefined && { columns }) }).map(
      (at) => parts[at],
    ),
  ),
];

describe('the matters that a saying is of', () => {
  it('are those that its words name, each once', () => {
    expect(of('The dog bit nobody.')).toEqual(['dogs and other animals']);
    expect(of('The dog and the other dogs.')).toEqual(['dogs and other animals']);
    expect(of('He has a knife and a dog.')).toEqual(['knives and weapons', 'dogs and other animals']);
    expect(of('Nothing of note.')).toEqual([]);
  });

  it('are those of its heading where it is short', () => {
    expect(of('None that we met.', 'The dogs')).toEqual(['dogs and other animals']);
    expect(of('x'.repeat(69), 'The dogs')).toEqual(['dogs and other animals']);
    expect(of('x'.repeat(70), 'The dogs')).toEqual([]);
  });

  it('are those of the columns in which it stands', () => {
    expect(of('x'.repeat(80), '', 'Name | Dogs')).toEqual(['dogs and other animals']);
    expect(of('3', '', 'Suspensions')).toEqual(['suspensions']);
  });
});
