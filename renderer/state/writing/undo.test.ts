import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween, Undo } from './undo.ts';

/** A field into which letters are typed one by one, a tenth of a second apart. */
function field() {
  const undo = new Undo();
  let [text, when] = ['', 0];
  const put = (next: string) => {
    undo.edited(text, next, (when += 100));
    text = next;
  };
  return {
    type: (letters: string) => {
      for (const letter of letters) put(text + letter);
    },
    put,
    rest: () => (when += 60_000),
    back: () => (text = undo.back(text) ?? text),
    forth: () => (text = undo.forth(text) ?? text),
  };
}

test('typing is taken back word by word, and brought forth again', () => {
  const { type, back, forth } = field();
  type('She said no.');
  expect([back(), back(), back(), back()]).toEqual(['She said ', 'She ', '', '']);
  expect([forth(), forth(), forth(), forth()]).toEqual(['She ', 'She said ', 'She said no.', 'She said no.']);
});

test('a pause, a paste and a run of deleting are steps of their own', () => {
  const { type, put, rest, back } = field();
  type('bru');
  rest();
  type('ise');
  put('bruises on both arms');
  for (const shorter of ['bruises on both arm', 'bruises on both ar', 'bruises on both a']) put(shorter);
  expect([back(), back(), back(), back()]).toEqual(['bruises on both arms', 'bruise', 'bru', '']);
});

test('what is typed after taking back cannot be brought forth', () => {
  const { type, back, forth } = field();
  type('one two');
  back();
  type('three');
  expect(forth()).toBe('one three');
});

test('all steps back lead to the beginning, all steps forth to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.nat(5000)), { minLength: 1 }), (steps) => {
      const undo = new Undo();
      let [text, when] = ['', 0];
      for (const [next, after] of steps) {
        if (next === text) continue;
        undo.edited(text, next, (when += after));
        text = next;
      }
      const end = text;
      for (let before = undo.back(text); before !== null; before = undo.back(text)) text = before;
      expect(text).toBe('');
      for (let after = undo.forth(text); after !== null; after = undo.forth(text)) text = after;
      expect(text).toBe(end);
    }),
  );
});

test('an edit is the smallest one', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const { at, removed, added } = editBetween(before, after);
      expect(before.slice(0, at) + after.slice(at, at + added) + before.slice(at + removed)).toBe(after);
    }),
  );
});
