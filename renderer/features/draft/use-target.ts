import { useEffect, type RefObject } from 'react';
import { useWorkbench } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';

type Field = RefObject<HTMLTextAreaElement | null>;

/** Goes to words of this field that somebody jumped to, and chooses them. */
export function useTarget(desk: Desk, position: number, field: Field): void {
  const target = useWorkbench(({ draftTarget }) =>
    draftTarget &&
    'position' in draftTarget &&
    draftTarget.position === position &&
    draftTarget.draft === desk.store.getState().draft.id
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
