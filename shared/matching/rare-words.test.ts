import { expect, it } from 'vitest';
import { told } from './invented-account.ts';
import { withRareWords } from './rare-words.ts';

const of = (...words: string[]): ReadonlySet<string> => new Set(words);
const inFile = (file: string, ...words: string[]) =>
  told({ words: of(...words) }, { evidence: { file, quote: '', start: 0, end: 0 } });
const rare = (...accounts: ReturnType<typeof told>[]): string[][] =>
  withRareWords(accounts).map(({ facts }) => [...facts.rare]);

it('finds rare what reports seldom say, and no ideas', () => {
  expect(rare(inFile('a', 'pebbl', 'home', '=knife', 'review', 'heron'))).toEqual([['pebbl', 'heron']]);
});

it('finds rare what a file tells once or twice, whatever another file tells', () => {
  const [one, two, three] = [inFile('a', 'heron'), inFile('a', 'heron'), inFile('a', 'heron')];
  expect(rare(one, two)).toEqual([['heron'], ['heron']]);
  expect(rare(one, two, three)).toEqual([[], [], []]);
  expect(rare(one, two, inFile('b', 'heron'), inFile('b', 'x'))).toEqual([
    ['heron'],
    ['heron'],
    ['heron'],
    ['x'],
  ]);
});

it('finds rare the kinds that a file tells of once or twice', () => {
  const hurt = (file: string) =>
    told({ kinds: of('injury') }, { evidence: { file, quote: '', start: 0, end: 0 } });
  const kinds = (...accounts: ReturnType<typeof told>[]) =>
    withRareWords(accounts).map(({ facts }) => facts.rareKinds.has('injury'));
  expect(kinds(hurt('a'), hurt('a'), hurt('b'))).toEqual([true, true, true]);
  expect(kinds(hurt('a'), hurt('a'), hurt('a'), hurt('b'))).toEqual([false, false, false, true]);
});

it('changes nothing else', () => {
  const one = inFile('a', 'heron');
  expect(withRareWords([one])).toEqual([
    { ...one, facts: { ...one.facts, rare: of('heron'), rareKinds: of() } },
  ]);
});
