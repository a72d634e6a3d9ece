import { expect, test } from 'vitest';
import { Memory, askAnew } from './recall.ts';

test('what was said of a text is remembered while somebody asks for it, and forgotten after', () => {
  const asked: string[] = [];
  const long = (text: string): number => asked.push(text) && text.length;
  const memory = new Memory();
  const ask = (...texts: string[]): number[] => {
    memory.forget();
    return texts.map((text) => memory.recall(long, text));
  };
  expect(ask('one', 'three', 'one')).toEqual([3, 5, 3]);
  expect(asked).toEqual(['one', 'three']);
  expect(ask('one')).toEqual([3]);
  expect(asked).toHaveLength(2);
  expect(ask('three', 'one')).toEqual([5, 3]);
  expect(asked).toEqual(['one', 'three', 'three']);
});

test('two functions are not mixed up, and nothing is as good an answer as any', () => {
  const memory = new Memory();
  let times = 0;
  const nothing = (): undefined => void times++;
  const same = (text: string): string => text;
  expect(memory.recall(nothing, 'a')).toBeUndefined();
  expect(memory.recall(nothing, 'a')).toBeUndefined();
  expect(memory.recall(same, 'a')).toBe('a');
  expect(times).toBe(1);
  expect(askAnew(same, 'b')).toBe('b');
});
