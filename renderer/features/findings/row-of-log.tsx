import { whenInWords } from '../../state/selectors/dates.ts';
import type { LogRow } from '../../state/selectors/log-rows.ts';
import { t } from '../../texts/t.ts';

/** A row of a log as evidence: its words as they were written, and its other cells below them by name. */
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
    <>
      <blockquote>{typeof row.words === 'string' ? row.words : row.words.text}</blockquote>
      <dl className="account-cells">
        {cells.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
