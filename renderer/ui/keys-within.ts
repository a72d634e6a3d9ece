import { useEffect, useRef, type RefObject } from 'react';

/** Listens for keys anywhere in a view, whatever in it has the focus; `act` says whether a key was meant for it. */
export function useKeysWithin(
  view: RefObject<HTMLElement | null>,
  act: (event: KeyboardEvent) => boolean,
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const element = view.current;
    const answer = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && latest.current(event)) event.preventDefault();
    };
    element?.addEventListener('keydown', answer);
    return () => element?.removeEventListener('keydown', answer);
  }, [view]);
}

/** Whether somebody asks to take the last step back: Ctrl+Z, or Command+Z on a Mac. */
export const isUndoKey = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';

/** Whether keys are words where they are pressed: then they are no gestures. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
