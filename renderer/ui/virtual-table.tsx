import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './virtual-table.css';

/**
 * A column: its heading (`face` where it is more than words), its width as a grid track that begins with its least pixels, and how it
 * is sorted where it can be.
 */
export type Column = {
  id: string;
  title: string;
  face?: ReactNode;
  width: string;
  sort?: { order: 'ascending' | 'descending' | 'none'; onSort: () => void };
};

/** One row as it is drawn: its cells, and whether it is lit or marked. */
export type Drawn = { cells: readonly ReactNode[]; lit?: boolean; mark?: string };

/**
 * A table of any number of rows of which only those in sight are drawn; a screen reader is told the true count and the
 * place of each. `reveal` is the row to bring into sight, again whenever `turn` changes.
 */
export function VirtualTable(props: {
  label: string;
  columns: readonly Column[];
  count: number;
  /** A key that stays with a row wherever it moves; asked for every row, so it must cost nothing. */
  keyOf: (at: number) => string;
  draw: (at: number) => Drawn;
  rowHeight: number;
  reveal?: { at: number; turn: number } | null;
}) {
  const { columns, count, keyOf, draw, reveal } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: () => props.rowHeight,
    overscan: 12,
    getItemKey: keyOf,
  });
  const [at, turn] = [reveal?.at ?? -1, reveal?.turn ?? 0];
  useEffect(() => {
    if (at < 0) return;
    virtual.scrollToIndex(at, { align: 'center' });
    scroll.current?.focus({ preventScroll: true });
  }, [at, turn, virtual]);
  const tracks = {
    '--tracks': columns.map(({ width }) => width).join(' '),
    '--least': `${columns.reduce((sum, { width }) => sum + Number(/\d+/.exec(width)), 0)}px`,
  } as Record<string, string>;
  return (
    <div className="virtual-frame">
      <div
        className="virtual-table"
        ref={scroll}
        role="table"
        tabIndex={0}
        data-entry
        aria-label={props.label}
        aria-rowcount={count + 1}
        aria-colcount={columns.length}
        style={tracks}
      >
        <div role="rowgroup" className="virtual-head">
          <div role="row" aria-rowindex={1} className="virtual-row">
            {columns.map((column) => (
              <Heading key={column.id} column={column} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="virtual-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((row) => {
            const { cells, lit, mark } = draw(row.index);
            return (
              <div
                key={keyOf(row.index)}
                ref={virtual.measureElement}
                data-index={row.index}
                data-lit={lit}
                data-mark={mark}
                role="row"
                aria-rowindex={row.index + 2}
                {...(lit ? { 'aria-current': true } : {})}
                className="virtual-row"
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {cells.map((cell, place) => (
                  <div role="cell" key={columns[place]?.id ?? place}>
                    {cell}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Heading({ column: { title, face, sort } }: { column: Column }) {
  if (!sort) return <div role="columnheader">{face ?? title}</div>;
  return (
    <div role="columnheader" aria-sort={sort.order}>
      <button type="button" onClick={sort.onSort}>
        {title}
        {sort.order === 'none' ? null : (
          <Icon name={sort.order === 'ascending' ? 'arrow-up' : 'arrow-down'} />
        )}
      </button>
    </div>
  );
}
