import { agencyName, agencyTag } from '../../../shared/domain/agency.ts';
import { markingOf } from '../../../shared/domain/in-force.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Reporter } from '../../../shared/domain/reporter.ts';
import '../../parts/picture-print.css';
import type { MatrixOf, MatrixRow } from '../../state/selectors/matrix-rows.ts';
import { t } from '../../texts/t.ts';
import { CellFace } from './cell-face.tsx';

/** What goes on paper: the matrix whole, under the marking of the conference. */
export function MatrixPrint(props: {
  merged: Merged;
  of: MatrixOf;
  columns: readonly Reporter[];
  rows: readonly MatrixRow[];
}) {
  const { merged, of, columns, rows } = props;
  return (
    <div className="printable picture-print">
      <p className="picture-marking">{markingOf(merged)}</p>
      <table>
        <caption>{t(`knowledge.label.${of}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`knowledge.thing.${of}`)}</th>
            {columns.map(({ agency }, at) => (
              <th key={at} scope="col">
                {agencyTag(agency)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, when, name, cells }) => (
            <tr key={id}>
              <th scope="row">{[when, name].filter(Boolean).join(': ')}</th>
              {cells.map((cell, at) => (
                <td key={at}>
                  <CellFace cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {columns
          .map(
            ({ agency, organisation }) => `${agencyTag(agency)} ${organisation.trim() || agencyName(agency)}`,
          )
          .join('; ')}
      </p>
    </div>
  );
}
