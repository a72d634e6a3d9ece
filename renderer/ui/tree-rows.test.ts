import { expect, test } from 'vitest';
import { rowsOf, stepFrom, type TreeNode } from './tree-rows.ts';

const leaf = (id: string): TreeNode => ({ id, face: id });
const nodes: TreeNode[] = [
  { id: 'a', face: 'a', children: [leaf('a1'), { id: 'a2', face: 'a2', children: [leaf('a2x')] }] },
  leaf('b'),
];
const rows = rowsOf(nodes, new Set());
const at = (id: string) => {
  const row = rows.find(({ node }) => node.id === id);
  if (!row) throw new Error(id);
  return row;
};
const to = (key: string, from: string, folded: string[] = []) => {
  const away = new Set(folded);
  const all = rowsOf(nodes, away);
  const row = all.find(({ node }) => node.id === from);
  const step = row ? stepFrom(key, row, all, away) : null;
  return step && 'to' in step ? (step.to?.node.id ?? null) : step;
};

test('rows say how deep they are and which of how many', () => {
  expect(rows.map(({ node, level, at: place, of }) => `${node.id} ${level} ${place}/${of}`)).toEqual([
    'a 1 1/2',
    'a1 2 1/2',
    'a2 2 2/2',
    'a2x 3 1/1',
    'b 1 2/2',
  ]);
  expect(at('a2x').parent).toBe('a2');
});

test('what is folded away has no rows', () => {
  expect(rowsOf(nodes, new Set(['a'])).map(({ node }) => node.id)).toEqual(['a', 'b']);
});

test('arrow keys walk, fold and unfold', () => {
  expect(to('ArrowDown', 'a')).toBe('a1');
  expect(to('ArrowUp', 'a')).toBeNull();
  expect(to('End', 'a')).toBe('b');
  expect(to('Home', 'b')).toBe('a');
  expect(to('ArrowRight', 'a')).toBe('a1');
  expect(to('ArrowRight', 'a', ['a'])).toEqual({ fold: false });
  expect(to('ArrowRight', 'b')).toBeNull();
  expect(to('ArrowLeft', 'a')).toEqual({ fold: true });
  expect(to('ArrowLeft', 'a2x')).toBe('a2');
  expect(to('x', 'a')).toBeNull();
});
