import { useState } from 'react';
import type { Knowledge } from '../../../shared/domain/knowledge.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { usePrinting } from '../../parts/use-printing.ts';
import { useDocument } from '../../state/page.tsx';
import { matrixRows, type CellPlace, type MatrixOf } from '../../state/selectors/matrix-rows.ts';
import { knowledgeIn } from '../../state/selectors/pictures.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose, Tick } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { ChosenCell } from './chosen-cell.tsx';
import { Matrix } from './matrix.tsx';
import { MatrixPrint } from './matrix-print.tsx';
import './knowledge-view.css';

/** Who knew what: the agencies across, fields of life or significant events down, and what each report does with each. */
export default function KnowledgeView() {
  const merged = useDocument((state) => state.current);
  if (!merged || merged.contributions.length === 0)
    return <EmptyState icon="table" title={t('knowledge.empty')} text={t('knowledge.emptyText')} />;
  return <WhoKnewWhat merged={merged} knowledge={knowledgeIn(merged)} />;
}

function WhoKnewWhat({ merged, knowledge }: { merged: Merged; knowledge: Knowledge }) {
  const [of, setOf] = useState<MatrixOf>('fields');
  const [narrowed, setNarrowed] = useState(false);
  const [chosen, setChosen] = useState<CellPlace | null>(null);
  const printing = usePrinting();
  const all = matrixRows(knowledge, of, false);
  const rows = matrixRows(knowledge, of, narrowed);
  const row = rows.find(({ id }) => id === chosen?.row) ?? null;
  return (
    <div className="knowledge">
      <div className="view-bar" role="search" aria-label={t('knowledge.bar')}>
        <Choose
          label={t('knowledge.of')}
          value={of}
          choices={(['fields', 'events'] as const).map((value) => ({
            value,
            label: t(`knowledge.${value}`),
          }))}
          onChoose={(value) => {
            setOf(value === 'events' ? 'events' : 'fields');
            setChosen(null);
          }}
        />
        <Tick
          label={t(of === 'fields' ? 'knowledge.silentOnly' : 'knowledge.severalOnly')}
          on={narrowed}
          onChange={setNarrowed}
        />
        <span className="muted" role="status">
          {t('knowledge.shown', { shown: rows.length, all: all.length })}
        </span>
        <span className="view-bar-gap" />
        <Button look="quiet" onClick={() => window.print()}>
          {t('knowledge.print')}
        </Button>
      </div>
      {rows.length === 0 ? (
        <EmptyState icon="table" title={t('knowledge.noEvents')} text={t('knowledge.noEventsText')} />
      ) : (
        <div className="knowledge-both">
          <Matrix of={of} columns={knowledge.columns} rows={rows} chosen={chosen} onChoose={setChosen} />
          <ChosenCell columns={knowledge.columns} row={row} column={chosen?.column ?? 0} />
        </div>
      )}
      {printing ? <MatrixPrint merged={merged} of={of} columns={knowledge.columns} rows={rows} /> : null}
    </div>
  );
}
