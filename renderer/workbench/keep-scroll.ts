import type { IDockviewPanelProps } from 'dockview-react';
import { useEffect, type RefObject } from 'react';

/** Keeps every scroll position inside an editor while its tab is behind others: what leaves the document forgets its own. */
export function useKeptScroll(ref: RefObject<HTMLElement | null>, api: IDockviewPanelProps['api']): void {
  useEffect(() => {
    const editor = ref.current;
    const places = new Map<Element, { left: number; top: number }>();
    const note = ({ target }: Event) => {
      if (!(target instanceof Element) || !api.isVisible) return;
      places.set(target, { left: target.scrollLeft, top: target.scrollTop });
    };
    editor?.addEventListener('scroll', note, { capture: true, passive: true });
    const shown = api.onDidVisibilityChange(({ isVisible }) => {
      if (!isVisible) return;
      for (const [element, place] of places) {
        if (element.isConnected) element.scrollTo(place);
      }
    });
    return () => {
      editor?.removeEventListener('scroll', note, { capture: true });
      shown.dispose();
    };
  }, [ref, api]);
}
