import type { PointerEvent as DragOf } from 'react';
import './sash.css';

/** A line between two parts that moves by pointer or arrow keys; sizes in pixels, `grows` says which way is larger. */
export function Sash(props: {
  label: string;
  direction: 'column' | 'row';
  size: number;
  min: number;
  max: number;
  onSize: (size: number) => void;
}) {
  const { direction, size, min, max, onSize } = props;
  const bound = (next: number) => onSize(Math.round(Math.min(max, Math.max(min, next))));
  const grow = direction === 'column' ? 1 : -1;
  const drag = (event: DragOf<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const from = direction === 'column' ? event.clientX : event.clientY;
    const element: HTMLElement = event.currentTarget;
    element.setPointerCapture(event.pointerId);
    const over = new AbortController();
    const { signal } = over;
    element.addEventListener(
      'pointermove',
      (moved) => bound(size + grow * ((direction === 'column' ? moved.clientX : moved.clientY) - from)),
      { signal },
    );
    element.addEventListener('lostpointercapture', () => over.abort(), { signal });
  };
  const [less, more] = direction === 'column' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowDown', 'ArrowUp'];
  return (
    <div
      className={`sash sash-${direction}`}
      role="separator"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation={direction === 'column' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={drag}
      onKeyDown={(event) => {
        if (event.key === less) bound(size - 16);
        else if (event.key === more) bound(size + 16);
        else return;
        event.preventDefault();
      }}
    />
  );
}
