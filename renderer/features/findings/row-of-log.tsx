import { whenInWords } from '../../state/selectors/dates.ts';
import type { LogRow } from '../../state/selectors/log-rows.ts';
import { t } from '../../texts/t.ts';

/** What a row of a log says beside its words, cell by cell with its name. */
export function RowOfLog({ row }: { row: LogRow }) {
  const cells = [
    { name: t('column.reference'), value: row.reference },
    { name: t('column.date'), value: whenInWords(row.when) },
    { name: t('column.category'), value: row.category },
    { name: t(row.isDecision ? 'column.decision' : 'column.action'), value: row.action },
    { name: t('column.sharedWith'), value: row.sharedWith },
    { name: t('column.by'), value: row.by },
  ].filter(({ value }) => /[\p{L}\p{N}]/u.test(value));
  return (
    <dl className="account-cells">
      {cells.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
