import { useState } from 'react';
import { agencyName } from '../../../shared/domain/agency.ts';
import type { ChronologyRow, Merged } from '../../../shared/domain/merged.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { FindingCards } from '../../parts/finding-card.tsx';
import { coversOf, MarkedWords, type Covers } from '../../parts/marked-words.tsx';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { useDocument, usePage, type Page } from '../../state/page.tsx';
import {
  chronologyRows,
  rowsWithFindings,
  type ChronologyColumn,
  type ChronologyFilter,
  type ChronologyOrder,
} from '../../state/selectors/chronology.ts';
import { whenInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { VirtualTable, type Column, type Drawn } from '../../ui/virtual-table.tsx';
import { ChronologyFilters } from './chronology-filters.tsx';
import './chronology-table.css';

const everything: ChronologyFilter = {
  agency: null,
  child: null,
  certainty: null,
  text: '',
  findingsOnly: false,
};

/** All agencies' events in one table, each row as its agency tells it. */
export default function ChronologyTable() {
  const merged = useDocument((state) => state.current);
  if (!merged || merged.chronology.length === 0)
    return <EmptyState icon="calendar" title={t('chronology.empty')} text={t('chronology.emptyText')} />;
  return (
    <FindingCards>
      <Table merged={merged} />
    </FindingCards>
  );
}

function Table({ merged }: { merged: Merged }) {
  const page = usePage();
  const [filter, setFilter] = useState(everything);
  const [order, setOrder] = useState<ChronologyOrder>({ column: 'when', descending: false });
  const [jump, setJump] = useState<{ id: string; turn: number } | null>(null);
  const rows = chronologyRows(merged, filter, order);
  const sort = (column: ChronologyColumn): NonNullable<Column['sort']> => ({
    order: order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none',
    onSort: () => setOrder({ column, descending: order.column === column && !order.descending }),
  });
  const columns: Column[] = [
    { id: 'when', title: t('column.date'), width: '150px', sort: sort('when') },
    { id: 'agency', title: t('column.agency'), width: 'minmax(120px, 190px)', sort: sort('agency') },
    { id: 'child', title: t('column.child'), width: 'minmax(70px, 110px)' },
    { id: 'what', title: t('column.event'), width: 'minmax(220px, 3fr)', sort: sort('what') },
    { id: 'source', title: t('column.source'), width: 'minmax(110px, 1fr)', sort: sort('source') },
  ];
  const goTo = (id: string) => {
    if (!rows.some((row) => row.id === id)) setFilter(everything);
    setJump((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  };
  const draw = (at: number) => drawn(rows[at], { merged, page, lit: jump?.id ?? null, goTo });
  return (
    <section className="chronology" aria-label={t('tab.chronology')}>
      <ChronologyFilters merged={merged} filter={filter} onFilter={setFilter} shown={rows.length} />
      {rows.length === 0 ? (
        <EmptyState icon="filter" title={t('chronology.nothing')} text={t('chronology.nothingText')}>
          <Button onClick={() => setFilter(everything)}>{t('chronology.showAll')}</Button>
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('tab.chronology')}
          columns={columns}
          count={rows.length}
          rowHeight={48}
          reveal={jump ? { at: rows.findIndex(({ id }) => id === jump.id), turn: jump.turn } : null}
          draw={draw}
        />
      )}
    </section>
  );
}

type Around = { merged: Merged; page: Page; lit: string | null; goTo: (id: string) => void };

function drawn(row: ChronologyRow | undefined, { merged, page, lit, goTo }: Around): Drawn {
  if (!row) return { key: '', cells: [] };
  const count = rowsWithFindings(merged).get(row.id) ?? 0;
  const names = row.children.map((id) => merged.conference.children.find((child) => child.id === id)?.name ?? '');
  const { file, start, end } = row.from;
  return {
    key: row.id,
    lit: row.id === lit,
    cells: [
      <span className="chronology-when" data-sure={row.when.kind}>
        {whenInWords(row.when)}
        {row.when.kind === 'exact' ? null : <small>{row.when.words || t('certainty.unknown')}</small>}
      </span>,
      <span className="chronology-agency">
        <AgencyTag agency={row.agency} /> {agencyName(row.agency)}
      </span>,
      names.map((name) => name.split(' ')[0]).join(', '),
      <span data-file={file}>
        <span className="chronology-words">
          <MarkedWords passage={row.what} covers={count > 0 ? coversFor(merged, file) : []} />
        </span>
        {row.outcome && /[\p{L}\p{N}]/u.test(row.outcome.text) ? <span className="chronology-outcome">{row.outcome.text}</span> : null}
        {row.sameAs.length > 0 ? <SameAs row={row} merged={merged} goTo={goTo} /> : null}
      </span>,
      <button
        type="button"
        className="link"
        title={t('chronology.open')}
        onClick={() => revealEvidence(page, { file, start, end, quote: '' })}
      >
        {row.source || row.from.place}
      </button>,
    ],
  };
}

function SameAs({ row, merged, goTo }: { row: ChronologyRow; merged: Merged; goTo: (id: string) => void }) {
  return (
    <span className="chronology-same">
      {t('chronology.sameAs')}{' '}
      {row.sameAs.map((id) => {
        const other = merged.chronology.find((each) => each.id === id);
        return other ? (
          <button key={id} type="button" className="link" onClick={() => goTo(id)}>
            {agencyName(other.agency)}, {whenInWords(other.when)}
          </button>
        ) : null;
      })}
    </span>
  );
}

const known = new WeakMap<Merged, Map<string, Covers>>();

function coversFor(merged: Merged, file: string): Covers {
  const files = known.get(merged) ?? new Map<string, Covers>();
  known.set(merged, files);
  const covers = files.get(file) ?? coversOf(merged.findings, file, null);
  files.set(file, covers);
  return covers;
}
