import { useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { announce } from '../../state/actions/announce.ts';
import { otherWords } from '../../state/actions/versions.ts';
import { usePage, useWorkbench } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import { countWords } from '../../state/selectors/word-count.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { editBetween } from '../../state/writing/undo.ts';
import { t } from '../../texts/t.ts';

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
      <textarea
        id={id}
        ref={field}
        value={text}
        readOnly={!writable}
        rows={2}
        spellCheck={false}
        placeholder={writable ? t('draft.placeholder') : t('draft.empty')}
        {...(position === 0 ? { 'data-entry': true } : {})}
        onFocus={() => onEnter(position)}
        onChange={(event) => desk.write(position, event.target.value, performance.now())}
      />
    </section>
  );
}

type Field = React.RefObject<HTMLTextAreaElement | null>;

/** Undo and redo of one field; where this session has no step back, the versions of earlier ones are gone through. */
function useSteps(desk: Desk, position: number, field: Field, writable: boolean): void {
  const page = usePage();
  const reading = useRef(false);
  useEffect(() => {
    const element = field.current;
    if (!element || !writable) return;
    const said = () => desk.store.getState().draft.sections[position]?.text ?? '';
    const move = (before: string) => {
      const after = said();
      const { at, added } = editBetween(before, after);
      // The field shows the other words first.
      requestAnimationFrame(() => element.setSelectionRange(at + added, at + added));
    };
    const back = async () => {
      const before = said();
      if (desk.stepBack(position)) return move(before);
      if (reading.current) return;
      reading.current = true;
      await desk.flush();
      const { id } = desk.store.getState().draft;
      const from = desk.beginningOf(position);
      const older = await otherWords(page, id, position, before, from).catch(() => null);
      reading.current = false;
      if (said() !== before) return;
      if (!older) return announce(page, t('draft.nothingBefore'));
      desk.reachBack(position, older);
      move(before);
      announce(page, t('draft.undoneTo', { at: instantInWords(older.at, page.today) }));
    };
    const forth = () => {
      const before = said();
      if (desk.stepForth(position)) move(before);
    };
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isForth = key === 'y' || (key === 'z' && event.shiftKey);
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (isForth) forth();
      else void back();
    };
    // The menu's own undo and redo come this way.
    const input = (event: InputEvent) => {
      if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
      event.preventDefault();
      if (event.inputType === 'historyRedo') forth();
      else void back();
    };
    element.addEventListener('keydown', press);
    element.addEventListener('beforeinput', input);
    return () => {
      element.removeEventListener('keydown', press);
      element.removeEventListener('beforeinput', input);
    };
  }, [desk, position, field, writable, page]);
}

/** Goes to words of this field that somebody jumped to, and chooses them. */
function useTarget(desk: Desk, position: number, field: Field): void {
  const target = useWorkbench(({ draftTarget }) =>
    draftTarget?.position === position && draftTarget.draft === desk.store.getState().draft.id
      ? draftTarget
      : null,
  );
  useEffect(() => {
    const element = field.current;
    if (!element || !target) return;
    const { start, end } = target;
    element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
    const paper = element.closest('.draft-paper');
    if (!paper) return;
    const into = element.getBoundingClientRect().top - paper.getBoundingClientRect().top;
    const share = start / Math.max(1, element.value.length);
    paper.scrollBy(0, into + share * element.offsetHeight - paper.clientHeight / 3);
  }, [field, target]);
}
