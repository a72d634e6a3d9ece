import './live-region.css';

/** One sentence about what has just happened, read out by a screen reader and, unless it is only spoken, seen for a moment. */
export function LiveRegion({ words, how }: { words: string; how: 'seen' | 'spoken' }) {
  return (
    <div className={how === 'seen' ? 'live-region' : 'sr-only'} role="status" aria-live="polite">
      {words ? <p className="live-words">{words}</p> : null}
    </div>
  );
}
