import { agencyName } from '../../../shared/domain/agency.ts';
import { Knowing, knowingWords } from '../../../shared/domain/knowledge.ts';
import type { Reporter } from '../../../shared/domain/reporter.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { WordsList } from '../../parts/words-list.tsx';
import type { MatrixRow } from '../../state/selectors/matrix-rows.ts';
import { t } from '../../texts/t.ts';
import { KnowingSign } from './cell-face.tsx';

/** Beside the matrix: the words of the cell that is chosen, in the report and in the agency's own log, and what the signs mean. */
export function ChosenCell(props: { columns: readonly Reporter[]; row: MatrixRow | null; column: number }) {
  const { columns, row, column } = props;
  const cell = row?.cells[column];
  const reporter = columns[column];
  return (
    <section className="knowledge-beside" aria-label={t('knowledge.words')} tabIndex={0}>
      <div aria-live="polite">
        {row && cell && reporter ? (
          <article className="knowledge-words">
            <h2>{row.name}</h2>
            <p className="knowledge-who">
              <AgencyTag agency={reporter.agency} />{' '}
              {reporter.organisation.trim() || agencyName(reporter.agency)}
            </p>
            <p>
              <KnowingSign knowing={cell.knowing} /> <strong>{knowingWords[cell.knowing]}.</strong>{' '}
              {cell.knowing === 'silent' && cell.evidence.length > 0
                ? t('knowledge.unasked')
                : t(`knowledge.means.${cell.knowing}`)}
            </p>
            {cell.evidence.length > 0 ? <h3>{t('knowledge.words')}</h3> : null}
            <WordsList words={cell.evidence} open={t('knowledge.open')} />
            {cell.logged.length > 0 ? <h3>{t('knowledge.ownLog')}</h3> : null}
            <WordsList words={cell.logged} open={t('knowledge.open')} />
          </article>
        ) : (
          <p className="muted">{t('knowledge.nothingChosen')}</p>
        )}
      </div>
      <details className="knowledge-legend" open>
        <summary>{t('knowledge.legend')}</summary>
        <ul>
          {Knowing.options.map((knowing) => (
            <li key={knowing}>
              <KnowingSign knowing={knowing} />
              <span>
                <strong>{knowingWords[knowing]}.</strong> {t(`knowledge.means.${knowing}`)}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
