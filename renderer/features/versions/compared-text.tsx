import { compareDrafts, type SectionChange } from '../../../shared/comparison/compare-drafts.ts';
import { countChanges } from '../../../shared/comparison/compare-texts.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { ComparedWords } from '../../parts/compared-words.tsx';
import { memoised } from '../../state/selectors/memoised.ts';
import type { Compared } from '../../state/vault.ts';
import { t } from '../../texts/t.ts';

/** Two versions in one text, section by section, with how much was put in and taken out; the first version stands alone. */
export function ComparedText(props: {
  newer: Draft;
  older: Draft | null;
  compared: Compared;
  changedOnly: boolean;
}) {
  const { newer, older, compared, changedOnly } = props;
  const changes = older ? changesOf(older, newer) : asItStands(newer);
  const runs = changes.flatMap((change) => change.text);
  const { added, removed } = countChanges(runs);
  const isSame = changes.every(({ change }) => change === 'same');
  const shown = changedOnly && older ? changes.filter(({ change }) => change !== 'same') : changes;
  return (
    <div
      className="scroll comparison-paper"
      tabIndex={0}
      role="region"
      aria-label={t('versions.title')}
      data-entry
    >
      <div className="comparison-page printable">
        <p className="muted" role="status">
          {older
            ? t('versions.comparing', { newer: compared.newer, older: compared.older ?? 0 })
            : t('versions.alone', { newer: compared.newer })}
          {older
            ? `. ${isSame ? t('versions.same') : `${t('versions.added', { count: added })}, ${t('versions.removed', { count: removed })}`}`
            : ''}
        </p>
        {shown.map((change, at) => (
          <article key={at} className="comparison-section">
            <h3>
              <span>
                <ComparedWords runs={change.heading} />
              </span>
              {change.change === 'added' || change.change === 'removed' ? (
                <span className="comparison-note">
                  {t(change.change === 'added' ? 'versions.sectionAdded' : 'versions.sectionRemoved')}
                </span>
              ) : null}
            </h3>
            <p>
              {change.text.length > 0 ? (
                <ComparedWords runs={change.text} />
              ) : (
                <span className="muted">{t('draft.empty')}</span>
              )}
            </p>
          </article>
        ))}
      </div>
    </div>
  );
}

const changesOf = memoised(compareDrafts);

const asItStands = memoised((draft: Draft): SectionChange[] =>
  draft.sections.map(({ key, heading, text }) => ({
    key,
    change: 'same',
    heading: [{ kind: 'same', text: heading }],
    text: text ? [{ kind: 'same', text }] : [],
  })),
);
