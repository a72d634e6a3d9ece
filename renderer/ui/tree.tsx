import { memo, useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { Icon } from './icon.tsx';
import { rowsOf, stepFrom, type Row, type TreeNode } from './tree-rows.ts';
import './tree.css';

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
  const rows = rowsOf(props.nodes, folded);
  const current = props.current ?? null;
  // Where the arrow keys have led counts until something else becomes current.
  const focused = walked?.from === current ? walked.to : null;
  const named = (id: string | null | undefined) => rows.find(({ node }) => node.id === id);
  const entry = named(focused) ?? named(current) ?? rows[0];

  useEffect(() => {
    if (current) rowElement(ref.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const go = (row: Row | undefined) => {
    if (!row) return;
    setWalked({ to: row.node.id, from: current });
    rowElement(ref.current, row.node.id)?.focus();
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
  const rowAt = ({ target }: SyntheticEvent) =>
    target instanceof Element ? named(target.closest('[data-node]')?.getAttribute('data-node')) : undefined;
  const walk = (event: KeyboardEvent) => {
    const row = rowAt(event);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') press(row);
    else {
      const step = stepFrom(event.key, row, rows, folded);
      if (step === null) return;
      if ('fold' in step) fold(row.node.id, step.fold);
      else go(step.to);
    }
    event.preventDefault();
  };

  return (
    // The tree itself takes no focus, only its rows do; what they are asked is answered here for all of them.
    <div
      className="tree"
      role="presentation"
      ref={ref}
      onClick={(event) => {
        const row = rowAt(event);
        if (row) press(row);
      }}
      onKeyDown={walk}
    >
      <div role="tree" aria-label={props.label}>
        {rows.map((row) => (
          <TreeRow
            key={row.node.id}
            node={row.node}
            level={row.level}
            at={row.at}
            of={row.of}
            entry={row === entry}
            current={row.node.id === current}
            open={row.node.children ? !folded.has(row.node.id) : null}
          />
        ))}
      </div>
    </div>
  );
}

type RowProps = Omit<Row, 'parent'> & { entry: boolean; current: boolean; open: boolean | null };

/** One row; drawn again only when something about it has changed, for there can be thousands. */
const TreeRow = memo(({ node, level, at, of, entry, current, open }: RowProps) => (
  <div
    className="tree-row"
    role="treeitem"
    data-node={node.id}
    data-level={level}
    tabIndex={entry ? 0 : -1}
    {...(entry ? { 'data-entry': true } : {})}
    aria-level={level}
    aria-posinset={at}
    aria-setsize={of}
    aria-selected={current}
    {...(open === null ? {} : { 'aria-expanded': open })}
  >
    {open === null ? (
      <span className="tree-fold" />
    ) : (
      <Icon name={open ? 'chevron-down' : 'chevron-right'} className="tree-fold" />
    )}
    {node.face}
  </div>
));

const rowElement = (tree: HTMLElement | null, id: string) =>
  tree?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`);
