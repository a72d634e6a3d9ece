import { useEffect, type RefObject } from 'react';

/** Takes the focus on into a view whose words came only after its editor had been given it. */
export function useArrival(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const editor = view.current?.closest('[data-editor]');
    if (editor && document.activeElement === editor)
      view.current?.querySelector<HTMLElement>('[data-entry]')?.focus({ preventScroll: true });
  }, [view]);
}
