import { expect, it } from 'vitest';
import { isCommon } from './common-words.ts';

it.each(['home', 'review', 'zz', 'heron', 'social', 'pebbl', 'about'])('%s', (word) => {
  expect(isCommon(word)).toBe(['home', 'review', 'social'].includes(word));
});
