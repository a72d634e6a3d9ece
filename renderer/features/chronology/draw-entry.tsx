import { agencyName } from '../../../shared/domain/agency.ts';
import type { ChronologyRow, Merged } from '../../../shared/domain/merged.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { coversOf, MarkedWords, type Covers } from '../../parts/marked-words.tsx';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { decidedOf, rowsWithFindings, type ChronologyEntry } from '../../state/selectors/chronology.ts';
import { whenInWords } from '../../state/selectors/dates.ts';
import { heard } from '../../state/selectors/findings.ts';
import { memoised } from '../../state/selectors/memoised.ts';
import { t } from '../../texts/t.ts';
import type { Drawn } from '../../ui/virtual-table.tsx';
import type { Around } from './around.ts';
import { JoinedNote, SameOrNot } from './same-or-not.tsx';

/** One entry of the chronology: when and how sure, who tells it, of which children, in whose words, from which source; joined accounts one under the other. */
export function drawEntry(entry: ChronologyEntry | undefined, around: Around): Drawn {
  if (!entry) return { cells: [] };
  const { merged, lit } = around;
  const { row, joined } = entry;
  const rows = [row, ...joined];
  return {
    lit: rows.some(({ id }) => id === lit),
    cells: [
      <When key="when" row={row} />,
      <span key="agency" className="chronology-agencies">
        {[...new Set(rows.map(({ agency }) => agency))].map((agency) => (
          <span key={agency} className="chronology-agency">
            <AgencyTag agency={agency} /> {agencyName(agency)}
          </span>
        ))}
      </span>,
      namesOf(merged, rows),
      <span key="what">
        {rows.map((one) => (
          <Account key={one.id} row={one} first={row} isJoined={joined.length > 0} {...around} />
        ))}
        <SameOrNot rows={rows} {...around} />
        {joined.length + wordsOf(merged, row).length > 0 ? <JoinedNote rows={rows} {...around} /> : null}
      </span>,
      <span key="source">
        {rows.map((one) => (
          <Source key={one.id} row={one} {...around} />
        ))}
      </span>,
    ],
  };
}

const wordsOf = (merged: Merged, row: ChronologyRow) => decidedOf(merged)(row.id).words;

/** What one agency tells in an entry; where accounts are joined, whose it is and on which day, if that is another. */
function Account({
  row,
  first,
  isJoined,
  ...around
}: Around & { row: ChronologyRow; first: ChronologyRow; isJoined: boolean }) {
  const { merged } = around;
  const { file } = row.from;
  const covers = rowsWithFindings(merged).has(row.id) ? coversOfFile(merged, file) : [];
  const isOtherDay = whenInWords(row.when) !== whenInWords(first.when);
  return (
    <span className={isJoined ? 'chronology-account' : ''} data-file={file}>
      {isJoined ? (
        <span className="chronology-whose">
          <AgencyTag agency={row.agency} /> {agencyName(row.agency)}
          {isOtherDay ? `, ${whenInWords(row.when)}` : ''}
        </span>
      ) : null}
      <span className="chronology-words">
        <MarkedWords passage={row.what} covers={covers} />
      </span>
      {row.outcome && /[\p{L}\p{N}]/u.test(row.outcome.text) ? (
        <span className="chronology-outcome">{row.outcome.text}</span>
      ) : null}
    </span>
  );
}

function Source({ row, page }: Around & { row: ChronologyRow }) {
  const { file, start, end } = row.from;
  return (
    <button
      type="button"
      className="link chronology-source"
      title={t('chronology.open')}
      onClick={() => revealEvidence(page, { file, start, end, quote: '' })}
    >
      {row.source || row.from.place}
    </button>
  );
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

const namesOf = (merged: Merged, rows: readonly ChronologyRow[]): string =>
  [...new Set(rows.flatMap(({ children }) => children))]
    .map((id) => merged.conference.children.find((child) => child.id === id)?.name.split(' ')[0] ?? '')
    .join(', ');

const coversOfFile = memoised((merged: Merged, file: string): Covers =>
  coversOf(heard(merged.findings, false), file, null),
);
