import { agencyName } from '../../../shared/domain/agency.ts';
import type { Reporter } from '../../../shared/domain/reporter.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import type { CellPlace, MatrixOf, MatrixRow } from '../../state/selectors/matrix-rows.ts';
import { t } from '../../texts/t.ts';
import { VirtualTable, type Column } from '../../ui/virtual-table.tsx';
import { drawMatrixRow } from './draw-matrix-row.tsx';

/** The matrix as a table of cells to press; arrow keys go from cell to cell. */
export function Matrix(props: {
  of: MatrixOf;
  columns: readonly Reporter[];
  rows: readonly MatrixRow[];
  chosen: CellPlace | null;
  onChoose: (place: CellPlace) => void;
}) {
  const { of, columns, rows, chosen, onChoose } = props;
  const heads: Column[] = [
    {
      id: 'thing',
      title: t(`knowledge.thing.${of}`),
      width: of === 'events' ? 'minmax(220px, 3fr)' : 'minmax(138px, 2fr)',
    },
    ...columns.map((reporter, at): Column => ({
      id: String(at),
      title: reporter.organisation,
      face: <ColumnHead reporter={reporter} isAlone={isAlone(reporter, columns)} />,
      width: 'minmax(64px, 1fr)',
    })),
  ];
  const around = { columns, chosen, onChoose };
  return (
    <div className="matrix">
      <VirtualTable
        key={of}
        label={t(`knowledge.label.${of}`)}
        columns={heads}
        count={rows.length}
        rowHeight={of === 'events' ? 66 : 46}
        keyOf={(at) => rows[at]?.id ?? ''}
        draw={(at) => drawMatrixRow(rows[at], at, around)}
      />
    </div>
  );
}

/** Whether no other column is of the same agency, so that its plain name is enough. */
const isAlone = ({ agency }: Reporter, columns: readonly Reporter[]): boolean =>
  columns.filter((other) => other.agency === agency).length === 1;

function ColumnHead({ reporter, isAlone: plain }: { reporter: Reporter; isAlone: boolean }) {
  const name = reporter.organisation.trim() || agencyName(reporter.agency);
  return (
    <span className="matrix-head" title={name}>
      <AgencyTag agency={reporter.agency} />
      <span>{plain ? agencyName(reporter.agency) : name}</span>
    </span>
  );
}
