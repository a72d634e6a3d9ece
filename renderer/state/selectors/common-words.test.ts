import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonWords } from './common-words.ts';

const shared = (texts: string[]) =>
  commonWords(texts.map((text, at) => ({ text, from: String(at) }))).map((tokens) =>
    tokens.filter((token) => token.shared).map(({ text }) => text),
  );

test('words of substance that two accounts use are shared, whatever their case and marks', () => {
  expect(shared(['3 cm laceration to chin. Fall at school', 'Cut chin in fall in playground,'])).toEqual([
    ['chin.', 'Fall'],
    ['chin', 'fall'],
  ]);
});

test('a word that only one account repeats is not shared, nor are small words', () => {
  expect(shared(['arm, arm and arm', 'the leg and the foot'])).toEqual([[], []]);
});

test('what one source says twice is not shared', () => {
  const same = { from: 'gp.md' };
  expect(
    commonWords([
      { ...same, text: 'chin' },
      { ...same, text: 'chin' },
    ]).flat(),
  ).toEqual([
    { text: 'chin', shared: false },
    { text: 'chin', shared: false },
  ]);
});

test('nothing of an account is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 4 }), (texts) => {
      const tokens = commonWords(texts.map((text) => ({ text, from: '' })));
      expect(tokens.map((each) => each.map(({ text }) => text).join(''))).toEqual(texts);
    }),
  );
});
