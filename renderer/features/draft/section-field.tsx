import { useId, useRef } from 'react';
import { useStore } from 'zustand';
import { useVault } from '../../state/page.tsx';
import { countWords } from '../../state/selectors/word-count.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { useAskedHere } from './use-asked-here.ts';
import { useSteps } from './use-steps.ts';
import { useTarget } from './use-target.ts';
import { useMarks, WordsUnder } from './words-under.tsx';

/** One section of a report under its heading: a field that grows with what is written, with its own way back. */
export function SectionField(props: {
  desk: Desk;
  position: number;
  heading: string;
  writable: boolean;
  onEnter: (position: number) => void;
}) {
  const { desk, position, heading, writable, onEnter } = props;
  const id = useId();
  const text = useStore(desk.store, ({ draft }) => draft.sections[position]?.text ?? '');
  const checked = useVault((state) => state.checked[desk.store.getState().draft.id]);
  const marks = useMarks(checked, position, text);
  const field = useRef<HTMLTextAreaElement>(null);
  useSteps(desk, position, field, writable);
  useTarget(desk, position, field);
  const words = countWords(text);
  return (
    <section className="draft-section">
      <h3>
        <label htmlFor={id}>{heading}</label>
        <span className="draft-section-count">{words > 0 ? t('draft.words', { count: words }) : ''}</span>
      </h3>
      <div className="draft-words-field">
        <WordsUnder text={text} marks={marks} />
        <textarea
          id={id}
          ref={field}
          value={text}
          readOnly={!writable}
          rows={2}
          spellCheck={false}
          placeholder={writable ? t('draft.placeholder') : t('draft.empty')}
          {...(position === 0 ? { 'data-entry': true } : {})}
          {...useAskedHere(marks)}
          onFocus={() => onEnter(position)}
          onChange={(event) => desk.write(position, event.target.value, performance.now())}
        />
      </div>
    </section>
  );
}
