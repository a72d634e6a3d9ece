import { readFileSync } from 'node:fs';
import { assert, constantFrom, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { requiredWords } from './required-words.ts';
import { sentences } from './sentences.ts';
import { sexualActs } from './sexual-acts.ts';
import { sexualCircumstances } from './sexual-circumstances.ts';
import { sexualHints } from './sexual-hints.ts';
import { sieveOf } from './sieve.ts';
import { toldPatterns } from './told-constructions.ts';

const patterns = [...toldPatterns, ...sexualActs, ...sexualHints, ...sexualCircumstances].map(
  ({ match }) => match,
);
const corpus = [
  'passages',
  'passages-schools-health',
  'passages-police-care',
  'sections',
  'statements',
].flatMap((name) =>
  readFileSync(new URL(`../../test/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

test('a pattern is read for the words that it cannot do without', () => {
  expect(requiredWords('\\b(?:police|social\\s+care)\\s+(?:are|is)?\\s*aware\\b')).toEqual([
    ['police', 'social|'],
    ['aware|'],
  ]);
  expect(requiredWords('(?:the\\s+)?(?!x)[a-z]+(?:one|two)?')).toEqual([]);
  expect(requiredWords('hand\\w*s?\\s+(?:up|down){1,2}')).toEqual([['hand'], ['up', 'down']]);
});

test('no sentence is turned away that a pattern would match', () => {
  const may = sieveOf(patterns.map(({ source }) => requiredWords(source)));
  let [tried, matched] = [0, 0];
  const lost: string[] = [];
  for (const text of corpus)
    for (const sentence of sentences(text)) {
      const passes = may(sentence);
      patterns.forEach((pattern, at) => {
        if (passes.includes(at)) tried++;
        if (!pattern.test(sentence.text)) return;
        matched++;
        if (!passes.includes(at)) lost.push(`${pattern.source.slice(0, 60)} in: ${sentence.text}`);
      });
    }
  expect(lost).toEqual([]);
  expect(matched).toBeGreaterThan(500);
  // And it is of use: nine in ten are turned away.
  expect(tried).toBeLessThan(0.1 * patterns.length * corpus.flatMap((text) => sentences(text)).length);
});

test('the sieve agrees with the expressions on words put together at random', () => {
  const sources = ['\\bhand(?:s|ed)?\\s+over\\b', 'touch\\w*\\s+(?:him|her)', '\\bsws?\\b', '(?:a|b)ware\\b'];
  const expressions = sources.map((source) => new RegExp(source, 'i'));
  const may = sieveOf(sources.map((source) => requiredWords(source)));
  assert(
    property(
      array(constantFrom('Hand', 'hands', 'over', 'touching', 'her', 'SW', 'sws', 'aware', 'beware', 'x')),
      (words) => {
        const text = words.join(' ');
        const passes = may({ text, start: 0, end: text.length });
        return expressions.every((expression, at) => passes.includes(at) || !expression.test(text));
      },
    ),
  );
});
