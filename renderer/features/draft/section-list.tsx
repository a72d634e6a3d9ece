import type { Draft } from '../../../shared/domain/draft.ts';
import { wordsIn } from '../../state/selectors/word-count.ts';
import { t } from '../../texts/t.ts';

/** The sections of a report, which one is being written, and how much stands in each. */
export function SectionList(props: { draft: Draft; at: number; onGoTo: (position: number) => void }) {
  return (
    <nav className="draft-sections" aria-label={t('draft.sections')}>
      <ol>
        {props.draft.sections.map((section, position) => {
          const { key, heading } = section;
          const words = wordsIn(section);
          return (
            <li key={`${key}${position}`}>
              <button
                type="button"
                className="draft-section-link"
                {...(position === props.at ? { 'aria-current': 'true' as const } : {})}
                onClick={() => props.onGoTo(position)}
              >
                <span className="draft-section-name">{heading}</span>
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
