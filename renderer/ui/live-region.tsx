import './live-region.css';

/** One sentence about what has just happened, seen for a moment and spoken by a screen reader. */
export function LiveRegion({ words }: { words: string }) {
  return (
    <div className="live-region" role="status" aria-live="polite">
      {words ? <p className="live-words">{words}</p> : null}
    </div>
  );
}
