import { describe, expect, it } from 'vitest';
import { quotesIn } from './quotes-in.ts';

describe('the words in quotation of a row', () => {
  it.each([
    ["He said 'it hurts' and left", ['it hurts']],
    ['“Go away,” he said, and “come back”.', ['Go away,', 'come back']],
    ["('don't tell Mum')", ["don't tell Mum"]],
    ["Ivo's coat is the children's", []],
    ["He said 'yes', then 'help'", ['help']],
    ['', []],
  ])('%s', (text, quotes) => {
    expect(quotesIn(text)).toEqual(quotes);
  });
});
