const signs = ['keydown', 'pointerdown', 'click'] as const;

/** Does something once the window is drawn, yet before the next key or press: whoever is faster than the window goes on from there. */
export function soon(act: () => void): void {
  const settle = () => {
    cancelAnimationFrame(frame);
    for (const sign of signs) removeEventListener(sign, settle, true);
    act();
  };
  const frame = requestAnimationFrame(settle);
  for (const sign of signs) addEventListener(sign, settle, true);
}
