import { useEffect, useState } from 'react';

/** Counts seconds down to nought; `begin` starts it anew. */
export function useCountdown(): { left: number; begin: (seconds: number) => void } {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return { left, begin: setLeft };
}
