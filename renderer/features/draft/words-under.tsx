import { memo, useMemo } from 'react';
import { byWeight, rankOf } from '../../../shared/domain/finding.ts';
import { useWorkbench } from '../../state/page.tsx';
import { heardPlaced } from '../../state/selectors/draft-findings.ts';
import { segmentsOf } from '../../state/selectors/marks.ts';
import type { CheckedDraft, PlacedFinding } from '../../state/writing/check-draft.ts';
import { movedWords } from '../../state/writing/moved-words.ts';
import '../../parts/underlined.css';
import './words-under.css';

type Mark = { start: number; end: number; what: PlacedFinding };

/** The words of a section on which findings stand, where they stand in its text as it is now. */
export function useMarks(checked: CheckedDraft | undefined, position: number, text: string): Mark[] {
  const quietShown = useWorkbench((state) => state.quietShown);
  return useMemo(() => {
    const marks = heardPlaced(checked?.placed ?? [], quietShown).flatMap((what) =>
      what.words
        .filter((words) => words.position === position)
        .map(({ start, end }) => ({ start, end, what })),
    );
    return movedWords(marks, checked?.draft.sections[position]?.text ?? '', text);
  }, [checked, position, text, quietShown]);
}

/**
 * The same words as in a field, unseen, on the same lines below it: what is asked of them is underlined here, since a field
 * cannot underline single words. Read out is what stands under the field.
 */
export const WordsUnder = memo(({ text, marks }: { text: string; marks: readonly Mark[] }) => (
  <div className="words-under" aria-hidden="true">
    {segmentsOf(asPassage(text), marks).map(({ at, text: words, what }) => {
      const [first] = [...what].sort(
        (a, b) => Number(!!a.setAside) - Number(!!b.setAside) || byWeight(a.finding, b.finding),
      );
      return first ? (
        <span
          key={at}
          className="asked-words underlined"
          data-weight={first.setAside ? 'set-aside' : rankOf(first.finding)}
          data-asked={what.map(({ finding }) => finding.id).join(' ')}
          data-from={at}
          data-to={at + words.length}
        >
          {words}
        </span>
      ) : (
        words
      );
    })}
    {/* A last empty line counts in a field, but not in other text. */}
    {'\u200b'}
  </div>
));

const asPassage = (text: string) => ({
  file: '',
  text,
  start: 0,
  end: text.length,
  pieces: [[0, 0, text.length]] as [number, number, number][],
});
