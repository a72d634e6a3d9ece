import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './tree.css';

/** One entry of a tree. A screen reader says the words of its face; `act` opens it, a branch without it only unfolds. */
export type TreeNode = {
  id: string;
  face: ReactNode;
  act?: () => void;
  children?: readonly TreeNode[];
};

type Row = { node: TreeNode; level: number; at: number; of: number; parent: string | null };

/** A tree that folds, walked by arrow keys as the ARIA practices describe; rows stand flat with their level said. */
export function Tree(props: {
  label: string;
  nodes: readonly TreeNode[];
  folded?: readonly string[];
  current?: string | null;
}) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(props.folded));
  const [walked, setWalked] = useState<{ to: string; from: string | null } | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  const rows = rowsOf(props.nodes, folded, 1, null);
  const current = props.current ?? null;
  // Where the arrow keys have led counts until something else becomes current.
  const focused = walked?.from === current ? walked.to : null;
  const entry =
    rows.find(({ node }) => node.id === focused) ?? rows.find(({ node }) => node.id === current) ?? rows[0];

  useEffect(() => {
    if (current) rowOf(ref.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const go = (row: Row | undefined) => {
    if (!row) return;
    setWalked({ to: row.node.id, from: current });
    rowOf(ref.current, row.node.id)?.focus();
  };
  const fold = (id: string, away: boolean) =>
    setFolded((before) => {
      const next = new Set(before);
      if (away) next.add(id);
      else next.delete(id);
      return next;
    });
  const press = ({ node }: Row) => {
    setWalked({ to: node.id, from: current });
    if (node.act) node.act();
    else if (node.children) fold(node.id, !folded.has(node.id));
  };
  const walk = (event: KeyboardEvent, row: Row) => {
    const place = rows.indexOf(row);
    const open = row.node.children && !folded.has(row.node.id);
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(rows[place + 1]),
      ArrowUp: () => go(rows[place - 1]),
      Home: () => go(rows[0]),
      End: () => go(rows.at(-1)),
      ArrowRight: () => (open ? go(rows[place + 1]) : row.node.children && fold(row.node.id, false)),
      ArrowLeft: () => (open ? fold(row.node.id, true) : go(rows.find(({ node }) => node.id === row.parent))),
      Enter: () => press(row),
      ' ': () => press(row),
    };
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };

  return (
    <div className="tree" role="tree" aria-label={props.label} ref={ref}>
      {rows.map((row) => (
        <div
          key={row.node.id}
          className="tree-row"
          role="treeitem"
          data-node={row.node.id}
          data-level={row.level}
          tabIndex={row === entry ? 0 : -1}
          {...(row === entry ? { 'data-entry': true } : {})}
          aria-level={row.level}
          aria-posinset={row.at}
          aria-setsize={row.of}
          aria-selected={row.node.id === current}
          {...(row.node.children ? { 'aria-expanded': !folded.has(row.node.id) } : {})}
          onClick={() => press(row)}
          onKeyDown={(event) => walk(event, row)}
        >
          {row.node.children ? (
            <Icon name={folded.has(row.node.id) ? 'chevron-right' : 'chevron-down'} className="tree-fold" />
          ) : (
            <span className="tree-fold" />
          )}
          {row.node.face}
        </div>
      ))}
    </div>
  );
}

const rowOf = (tree: HTMLElement | null, id: string) =>
  tree?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);

function rowsOf(
  nodes: readonly TreeNode[],
  folded: ReadonlySet<string>,
  level: number,
  parent: string | null,
): Row[] {
  return nodes.flatMap((node, at) => [
    { node, level, at: at + 1, of: nodes.length, parent },
    ...(node.children && !folded.has(node.id) ? rowsOf(node.children, folded, level + 1, node.id) : []),
  ]);
}
