import type { ReactNode } from 'react';

/** One entry of a tree. A screen reader says the words of its face; `act` opens it, a branch without it only unfolds. */
export type TreeNode = {
  id: string;
  face: ReactNode;
  act?: () => void;
  children?: readonly TreeNode[];
};

/** A node as it stands in the list of rows: how deep, which of how many, and under which other. */
export type Row = { node: TreeNode; level: number; at: number; of: number; parent: string | null };

/** The rows of a tree from the top, without what is folded away. */
export function rowsOf(
  nodes: readonly TreeNode[],
  folded: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): Row[] {
  return nodes.flatMap((node, at) => [
    { node, level, at: at + 1, of: nodes.length, parent },
    ...(node.children && !folded.has(node.id) ? rowsOf(node.children, folded, level + 1, node.id) : []),
  ]);
}

/** Where a key leads from a row, or whether it folds or unfolds it; null for keys that trees do not know. */
export function stepFrom(
  key: string,
  row: Row,
  rows: readonly Row[],
  folded: ReadonlySet<string>,
): { to: Row | undefined } | { fold: boolean } | null {
  const place = rows.indexOf(row);
  const isBranch = row.node.children !== undefined;
  const isOpen = isBranch && !folded.has(row.node.id);
  switch (key) {
    case 'ArrowDown':
      return { to: rows[place + 1] };
    case 'ArrowUp':
      return { to: rows[place - 1] };
    case 'Home':
      return { to: rows[0] };
    case 'End':
      return { to: rows.at(-1) };
    case 'ArrowRight':
      return isOpen ? { to: rows[place + 1] } : isBranch ? { fold: false } : { to: undefined };
    case 'ArrowLeft':
      return isOpen ? { fold: true } : { to: rows.find(({ node }) => node.id === row.parent) };
    default:
      return null;
  }
}
