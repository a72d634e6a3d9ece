import { useEffect, useRef, type RefObject } from 'react';
import { announce } from '../../state/actions/announce.ts';
import { otherWords } from '../../state/actions/versions.ts';
import { usePage } from '../../state/page.tsx';
import { instantInWords } from '../../state/selectors/instants.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { editBetween } from '../../state/writing/undo.ts';
import { t } from '../../texts/t.ts';

type Field = RefObject<HTMLTextAreaElement | null>;

/** Undo and redo of one field; where this session has no step back, the versions of earlier ones are gone through. */
export function useSteps(desk: Desk, position: number, field: Field, writable: boolean): void {
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
