import { useState } from 'react';
import type { AgencyLog } from '../../../shared/domain/agency-log.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { FindingCards, useFindingCard } from '../../parts/finding-card.tsx';
import { coversOf, MarkedWords, type Covers } from '../../parts/marked-words.tsx';
import { Unplaced } from '../../parts/unplaced.tsx';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { useDocument, useWorkbench } from '../../state/page.tsx';
import { whenInWords } from '../../state/selectors/dates.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import { nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import { FilterBox, Tick } from '../../ui/field.tsx';
import { VirtualTable, type Column, type Drawn } from '../../ui/virtual-table.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { rowsOfLog, type LogRow } from '../../state/selectors/log-rows.ts';
import './log-viewer.css';

/** An agency's own records row by row; rows that its report leaves out say so. */
export default function LogViewer({ subject }: { subject: string }) {
  const merged = useDocument((state) => state.current);
  const log = merged?.logs[Number(subject)];
  return merged && log ? (
    <FindingCards>
      <Rows merged={merged} log={log} />
    </FindingCards>
  ) : (
    <EmptyState icon="list-flat" title={t('log.gone')} text={t('contribution.goneText')} />
  );
}

function Rows({ merged, log }: { merged: Merged; log: AgencyLog }) {
  const [text, setText] = useState('');
  const [omittedOnly, setOmittedOnly] = useState(false);
  const target = useWorkbench((state) => (state.target?.file === log.file ? state.target : null));
  const all = rowsOfLog(log, merged.findings);
  const words = text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const isLit = (row: LogRow) =>
    target !== null && target.start < row.whole.end && row.whole.start < target.end;
  const rows = all.filter(
    (row) =>
      isLit(row) ||
      ((!omittedOnly || row.omitted !== null) && words.every((word) => row.searchable.includes(word))),
  );
  // A row that is left out stands under a mark of its own; to underline the whole of it would hide what else is asked.
  const covers = coversOf(othersThanOmitted(merged.findings), log.file, null);
  const lit = rows.findIndex(isLit);
  const omitted = all.filter((row) => row.omitted).length;
  return (
    <div className="log" data-file={log.file}>
      <div className="view-bar">
        <h2>{nameOfFile(merged, log.file)}</h2>
        <span className="muted">
          {t('log.rows', { count: all.length })}
          {omitted > 0 ? `, ${t('log.omitted', { count: omitted })}` : ''}
        </span>
        <span className="view-bar-gap" />
        {omitted > 0 ? (
          <Tick label={t('log.omittedOnly')} on={omittedOnly} onChange={setOmittedOnly} />
        ) : null}
        <FilterBox label={t('log.filter')} value={text} onType={setText} />
      </div>
      {log.unplaced.length > 0 ? (
        <div className="log-unplaced">
          <Unplaced stretches={log.unplaced} />
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState icon="filter" title={t('log.nothing')} text={t('log.nothingText')} />
      ) : (
        <VirtualTable
          label={nameOfFile(merged, log.file)}
          columns={columnsOf(all)}
          count={rows.length}
          rowHeight={44}
          reveal={target ? { at: lit, turn: target.turn } : null}
          keyOf={(at) => rows[at]?.id ?? ''}
          draw={(at) => drawn(rows[at], covers, at === lit)}
        />
      )}
    </div>
  );
}

const columnsOf = (rows: readonly LogRow[]): Column[] => [
  { id: 'reference', title: t('column.reference'), width: '112px' },
  { id: 'date', title: t('column.date'), width: '156px' },
  { id: 'what', title: t('column.record'), width: 'minmax(240px, 3fr)' },
  {
    id: 'action',
    title: t(rows.some(({ isDecision }) => isDecision) ? 'column.decision' : 'column.action'),
    width: 'minmax(120px, 1.2fr)',
  },
  { id: 'shared', title: t('column.sharedWith'), width: 'minmax(90px, 0.8fr)' },
  { id: 'by', title: t('column.by'), width: '112px' },
];

function drawn(row: LogRow | undefined, covers: Covers, lit: boolean): Drawn {
  if (!row) return { cells: [] };
  return {
    lit,
    ...(row.omitted ? { mark: row.omitted.weight } : {}),
    cells: [
      row.reference,
      whenInWords(row.when),
      <>
        {row.category ? <span className="log-category">{row.category}</span> : null}
        <span className="log-words">
          {typeof row.words === 'string' ? row.words : <MarkedWords passage={row.words} covers={covers} />}
        </span>
        {row.omitted ? <OmittedNote finding={row.omitted} /> : null}
      </>,
      row.action,
      row.sharedWith,
      row.by,
    ],
  };
}

function OmittedNote({ finding }: { finding: Finding }) {
  const card = useFindingCard();
  return (
    <button
      type="button"
      className="log-omitted"
      title={finding.message}
      onClick={(event) => card.show([finding], event.currentTarget, true)}
    >
      <WeightMark weight={finding.weight} word={false} /> {t('log.notInReport')}
    </button>
  );
}

const othersThanOmitted = memoised((findings: readonly Finding[]): Finding[] =>
  findings.filter(({ kind }) => kind !== 'omitted-record'),
);
