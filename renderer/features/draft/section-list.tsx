import type { Child } from '../../../shared/domain/child.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { useDocument, useVault } from '../../state/page.tsx';
import { countsByPlace } from '../../state/selectors/draft-findings.ts';
import { headingOf } from '../../state/selectors/draft-headings.ts';
import { wordsIn } from '../../state/selectors/word-count.ts';
import { t } from '../../texts/t.ts';
import { OpenCounts } from './open-counts.tsx';

const none: readonly Child[] = [];

/** The sections of a report, which one is being written, what is asked of each and how much stands in it. */
export function SectionList(props: { draft: Draft; at: number | null; onGoTo: (position: number) => void }) {
  const counts = countsByPlace(useVault((state) => state.checked[props.draft.id]));
  const children = useDocument((state) => state.current?.conference.children) ?? none;
  return (
    <nav className="draft-sections" aria-label={t('draft.sections')}>
      <ol>
        {props.draft.sections.map((section, position) => {
          const { key } = section;
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
                <span className="draft-section-name">{headingOf(section, children)}</span>
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
