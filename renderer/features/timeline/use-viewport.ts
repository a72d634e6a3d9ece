import { useEffect, useState, type RefObject } from 'react';

/** What can be seen of something that scrolls: from where, and how wide; a little is drawn beyond it on either side. */
export type Viewport = { left: number; width: number };

/** Follows what can be seen of an element, in steps, so that scrolling draws anew only now and then. */
export function useViewport(ref: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ left: 0, width: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      const left = Math.floor(element.scrollLeft / step) * step;
      const width = element.clientWidth;
      setViewport((now) => (now.left === left && now.width === width ? now : { left, width }));
    };
    const size = new ResizeObserver(look);
    size.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      size.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [ref]);
  return viewport;
}

const step = 200;

/** The stretch of a drawing that is worth drawing. */
export const worthDrawing = ({ left, width }: Viewport): { from: number; to: number } => ({
  from: left - step,
  to: left + width + 2 * step,
});
