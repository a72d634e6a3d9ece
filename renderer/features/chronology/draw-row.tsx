import { agencyName } from '../../../shared/domain/agency.ts';
import type { ChronologyRow, Merged } from '../../../shared/domain/merged.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { coversOf, MarkedWords, type Covers } from '../../parts/marked-words.tsx';
import { revealEvidence } from '../../state/actions/reveal.ts';
import type { Page } from '../../state/page.tsx';
import { rowsById, rowsWithFindings } from '../../state/selectors/chronology.ts';
import { whenInWords } from '../../state/selectors/dates.ts';
import { heard } from '../../state/selectors/findings.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import { t } from '../../texts/t.ts';
import type { Drawn } from '../../ui/virtual-table.tsx';

/** What a row is drawn in: its conference, the page, the row that is lit, and the way to another row. */
export type Around = { merged: Merged; page: Page; lit: string | null; goTo: (id: string) => void };

/** One row of the chronology: when and how sure, who tells it, of which children, in whose words, from which source. */
export function drawRow(row: ChronologyRow | undefined, { merged, page, lit, goTo }: Around): Drawn {
  if (!row) return { cells: [] };
  const { file, start, end } = row.from;
  const covers = rowsWithFindings(merged).has(row.id) ? coversOfFile(merged, file) : [];
  return {
    lit: row.id === lit,
    cells: [
      <When key="when" row={row} />,
      <span key="agency" className="chronology-agency">
        <AgencyTag agency={row.agency} /> {agencyName(row.agency)}
      </span>,
      namesOf(merged, row),
      <span key="what" data-file={file}>
        <span className="chronology-words">
          <MarkedWords passage={row.what} covers={covers} />
        </span>
        {row.outcome && /[\p{L}\p{N}]/u.test(row.outcome.text) ? (
          <span className="chronology-outcome">{row.outcome.text}</span>
        ) : null}
        {row.sameAs.length > 0 ? <SameAs row={row} merged={merged} goTo={goTo} /> : null}
      </span>,
      <button
        key="source"
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

function When({ row: { when } }: { row: ChronologyRow }) {
  return (
    <span className="chronology-when" data-sure={when.kind}>
      {whenInWords(when)}
      {when.kind === 'exact' ? null : (
        <small>{when.words ? `“${when.words}”` : t('certainty.unknown')}</small>
      )}
    </span>
  );
}

const namesOf = (merged: Merged, row: ChronologyRow): string =>
  row.children
    .map((id) => merged.conference.children.find((child) => child.id === id)?.name.split(' ')[0] ?? '')
    .join(', ');

function SameAs({ row, merged, goTo }: { row: ChronologyRow; merged: Merged; goTo: (id: string) => void }) {
  return (
    <span className="chronology-same">
      {t('chronology.sameAs')}{' '}
      {row.sameAs.map((id) => {
        const other = rowsById(merged).get(id);
        return other ? (
          <button key={id} type="button" className="link" onClick={() => goTo(id)}>
            {agencyName(other.agency)}, {whenInWords(other.when)}
          </button>
        ) : null;
      })}
    </span>
  );
}

const coversOfFile = memoised((merged: Merged, file: string): Covers =>
  coversOf(heard(merged.findings, false), file, null),
);
