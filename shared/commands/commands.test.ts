import { expect, test } from 'vitest';
import * as all from './index.gen.ts';

const commands = Object.values(all);

test('every command has an id of its own and says what it does in a sentence-case title', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  expect(commands.filter(({ title }) => !/^[A-Z][a-z]*( |$)/.test(title) || title.endsWith('.'))).toEqual([]);
});

test('no two commands answer to the same keys', () => {
  const keys = commands.flatMap((command) => [...command.keys]);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('keys are spelled in one way', () => {
  const spelling = /^(Ctrl\+)?(Alt\+)?(Shift\+)?(F\d+|PageUp|PageDown|[A-Z,\\])$/;
  const odd = commands.flatMap((command) => [...command.keys]).filter((key) => !spelling.test(key));
  expect(odd).toEqual([]);
});
