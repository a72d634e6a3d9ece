import type { KeyboardEvent } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import { knowingWords } from '../../../shared/domain/knowledge.ts';
import type { Reporter } from '../../../shared/domain/reporter.ts';
import type { CellPlace, MatrixRow } from '../../state/selectors/matrix-rows.ts';
import { t } from '../../texts/t.ts';
import type { Drawn } from '../../ui/virtual-table.tsx';
import { CellFace } from './cell-face.tsx';

/** What a row is drawn in: whose the columns are, which cell is chosen, and what choosing does. */
type Around = {
  columns: readonly Reporter[];
  chosen: CellPlace | null;
  onChoose: (place: CellPlace) => void;
};

/** One row of the matrix: what it is of, then a cell to press for each agency. */
export function drawMatrixRow(row: MatrixRow | undefined, at: number, around: Around): Drawn {
  if (!row) return { cells: [] };
  const { columns, chosen, onChoose } = around;
  return {
    cells: [
      <RowHead key="thing" row={row} />,
      ...row.cells.map((cell, column) => (
        <button
          key={column}
          type="button"
          className="matrix-cell"
          data-cell={`${at}:${column}`}
          data-knowing={cell.knowing}
          aria-pressed={chosen?.row === row.id && chosen.column === column}
          aria-label={cellWords(row, cell, columns[column])}
          onClick={() => onChoose({ row: row.id, column })}
          onKeyDown={stepCell}
        >
          <CellFace cell={cell} />
        </button>
      )),
    ],
  };
}

const moves: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Goes by an arrow key to the next cell that is there. */
function stepCell(event: KeyboardEvent<HTMLElement>): void {
  const [row = '', column = ''] = event.currentTarget.dataset['cell']?.split(':') ?? [];
  const move = moves[event.key];
  if (!move) return;
  const cell = `${Number(row) + move[0]}:${Number(column) + move[1]}`;
  const next = event.currentTarget
    .closest('.virtual-table')
    ?.querySelector<HTMLElement>(`[data-cell="${cell}"]`);
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What is read out for a cell. */
const cellWords = (
  row: MatrixRow,
  cell: MatrixRow['cells'][number],
  reporter: Reporter | undefined,
): string =>
  [
    t('knowledge.cell', {
      thing: row.name.length > 90 ? `${row.name.slice(0, 89)}…` : row.name,
      agency: reporter ? reporter.organisation.trim() || agencyName(reporter.agency) : '',
      knowing: knowingWords[cell.knowing].toLowerCase(),
    }),
    cell.logged.length > 0 ? t('knowledge.log', { count: cell.logged.length }) : '',
  ]
    .filter(Boolean)
    .join(', ');

function RowHead({ row }: { row: MatrixRow }) {
  return (
    <span className="matrix-thing">
      {row.when ? (
        <span className="muted">
          {row.when}
          {row.state ? ` · ${t(`knowledge.state.${row.state}`)}` : ''}
        </span>
      ) : null}
      <span className={row.when ? 'matrix-event' : ''} title={row.when ? row.name : undefined}>
        {row.name}
      </span>
    </span>
  );
}
