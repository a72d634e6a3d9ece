import type { Draft } from '../../../shared/domain/draft.ts';
import { useVault } from '../../state/page.tsx';
import { countsByPlace } from '../../state/selectors/draft-findings.ts';
import { wordsIn } from '../../state/selectors/word-count.ts';
import { t } from '../../texts/t.ts';
import { OpenCounts } from './open-counts.tsx';

/** The sections of a report, which one is being written, what is asked of each and how much stands in it. */
export function SectionList(props: { draft: Draft; at: number; onGoTo: (position: number) => void }) {
  const counts = countsByPlace(useVault((state) => state.checked[props.draft.id]));
  return (
    <nav className="draft-sections" aria-label={t('draft.sections')}>
      <ol>
        {props.draft.sections.map((section, position) => {
          const { key, heading } = section;
          const words = wordsIn(section);
          const open = counts.get(position);
          return (
            <li key={`${key}${position}`}>
              <button
                type="button"
                className="draft-section-link"
                {...(position === props.at ? { 'aria-current': 'true' as const } : {})}
                onClick={() => props.onGoTo(position)}
              >
                <span className="draft-section-name">{heading}</span>
                {open ? (
                  <span className="draft-section-asked">
                    <OpenCounts counts={{ ...open, consider: 0 }} />
                  </span>
                ) : null}
                <span className="draft-section-words" aria-label={t('draft.words', { count: words })}>
                  {words === 0 ? '–' : words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
