import { useRef, useState } from 'react';
import type { Merged } from '../../../shared/domain/merged.ts';
import { FindingCards } from '../../parts/finding-card.tsx';
import { useDocument, usePage, useWorkbench } from '../../state/page.tsx';
import {
  chronologyEntries,
  chronologyRows,
  everyEvent,
  type ChronologyColumn,
  type ChronologyOrder,
} from '../../state/selectors/chronology.ts';
import { t } from '../../texts/t.ts';
import { undoDecision } from '../../state/actions/decisions.ts';
import { isTypedInto, isUndoKey, useKeysWithin } from '../../ui/keys-within.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { VirtualTable, type Column } from '../../ui/virtual-table.tsx';
import { ChronologyFilters } from './chronology-filters.tsx';
import { drawEntry } from './draw-entry.tsx';
import './chronology-table.css';

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
  const filter = useWorkbench((state) => state.chronologyFilter);
  const [order, setOrder] = useState<ChronologyOrder>({ column: 'when', descending: false });
  const [jump, setJump] = useState<{ id: string; turn: number } | null>(null);
  const rows = chronologyRows(merged, filter, order);
  const entries = chronologyEntries(merged, rows);
  const placeOf = (id: string) =>
    entries.findIndex(({ row, joined }) => [row, ...joined].some((one) => one.id === id));
  const showAll = () => page.workbench.setState({ chronologyFilter: everyEvent });
  const sort = (column: ChronologyColumn): NonNullable<Column['sort']> => ({
    order: order.column === column ? (order.descending ? 'descending' : 'ascending') : 'none',
    onSort: () => setOrder({ column, descending: order.column === column && !order.descending }),
  });
  const columns: Column[] = [
    { id: 'when', title: t('column.date'), width: '160px', sort: sort('when') },
    { id: 'agency', title: t('column.agency'), width: 'minmax(124px, 190px)', sort: sort('agency') },
    { id: 'child', title: t('column.child'), width: 'minmax(70px, 110px)' },
    { id: 'what', title: t('column.event'), width: 'minmax(240px, 4fr)', sort: sort('what') },
    { id: 'source', title: t('column.source'), width: 'minmax(110px, 1fr)', sort: sort('source') },
  ];
  const goTo = (id: string) => {
    if (placeOf(id) < 0) showAll();
    setJump((before) => ({ id, turn: (before?.turn ?? 0) + 1 }));
  };
  const view = useRef<HTMLDivElement>(null);
  useKeysWithin(view, (event) => {
    const isUndo = isUndoKey(event) && !isTypedInto(event.target);
    if (isUndo) void undoDecision(page);
    return isUndo;
  });
  const around = { merged, page, lit: jump?.id ?? null, goTo };
  return (
    <div className="chronology" ref={view}>
      <ChronologyFilters merged={merged} shown={rows.length} />
      {rows.length === 0 ? (
        <EmptyState icon="filter" title={t('chronology.nothing')} text={t('chronology.nothingText')}>
          <Button onClick={showAll}>{t('chronology.showAll')}</Button>
        </EmptyState>
      ) : (
        <VirtualTable
          label={t('tab.chronology')}
          columns={columns}
          count={entries.length}
          rowHeight={48}
          reveal={jump ? { at: placeOf(jump.id), turn: jump.turn } : null}
          keyOf={(at) => entries[at]?.row.id ?? ''}
          draw={(at) => drawEntry(entries[at], around)}
        />
      )}
    </div>
  );
}
