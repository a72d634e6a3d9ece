import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/base/refusal.ts';
import { exitCodeFor, sentenceFor } from './faults.ts';

const machine = (code: string) => Object.assign(new Error(`${code}: /home/somebody/ellis.docx`), { code });

test.each([
  [new Refusal('invalid', 'school.md: this file is empty.'), 2, 'school.md: this file is empty.'],
  [new Refusal('not-found', 'This conference is not open.'), 2, 'This conference is not open.'],
  [new Refusal('broken', 'The host could not do this.'), 70, /our side/],
  [new TypeError('Ellis said it'), 70, /our side/],
  ['Ellis said it', 70, /our side/],
  [machine('ENOSPC'), 2, /no room/],
  [machine('EACCES'), 2, /may not be/],
  [machine('constructor'), 70, /our side/],
  [machine('ERR_MODULE_NOT_FOUND'), 70, /npm ci/],
  [new CommanderError(1, 'commander.unknownOption', "error: unknown option '--wat'"), 2, /--wat/],
  [new CommanderError(0, 'commander.helpDisplayed', '(outputHelp)'), 0, /./],
])('%s ends with %d and one sentence without a path or a word of a case', (thrown, code, words) => {
  expect(exitCodeFor(thrown)).toBe(code);
  expect(sentenceFor(thrown)).toMatch(words);
  expect(sentenceFor(thrown)).not.toMatch(/Ellis|ellis|home|\n/);
});
