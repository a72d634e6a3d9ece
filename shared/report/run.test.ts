import { expect, test } from 'vitest';
import type { Passage } from '../domain/passage.ts';
import { joined, own, quote } from './run.ts';

const source = { agency: 'school', organisation: 'A School', author: 'A. Head', place: 'section Health' };
const file = 'school.md';
const text = 'He was **seen** at home.';
const passage: Passage = {
  file,
  text: 'He was seen at home.',
  start: 0,
  end: text.length,
  pieces: [
    [0, 0, 7],
    [7, 9, 4],
    [11, 15, 9],
  ],
};

test('quotes words with their place in the file, marks between them included', () => {
  const [run] = quote(source, passage, 3, 11);
  expect(run?.text).toBe('was seen');
  expect(text.slice(run?.from?.start, run?.from?.end)).toBe('was **seen');
});

test('leaves blanks at either end out, and gives nothing for blanks alone', () => {
  const [run] = quote(source, passage, 2, 7);
  expect([run?.text, run?.from?.start, run?.from?.end]).toEqual(['was', 3, 6]);
  expect(quote(source, passage, 2, 3)).toEqual([]);
});

test('parts runs by a blank after a sentence, by a semicolon after anything else, by a blank before our own words', () => {
  const [ended = own('')] = quote(source, passage);
  const [open = own('')] = quote(source, passage, 0, 11);
  const words = joined([[open], [ended], [open], [own('Also told.')]]).map((run) => run.text);
  expect(words.join('')).toBe('He was seen; He was seen at home. He was seen Also told.');
});

test('what parts two runs of one place belongs to that place, so that its source is noted once', () => {
  const [run = own('')] = quote(source, passage);
  const [, between] = joined([[run], [run]]);
  expect(between?.from?.place).toBe('section Health');
  const [, apart] = joined([[run], quote({ ...source, place: 'section Home' }, passage)]);
  expect(apart?.from).toBeUndefined();
});
