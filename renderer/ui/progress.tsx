import './progress.css';

/** How much of a known amount is done, with the words beside it. */
export function Progress({ label, done, total }: { label: string; done: number; total: number }) {
  return (
    <div className="progress">
      <span>{label}</span>
      <progress aria-label={label} value={done} max={Math.max(total, 1)} />
    </div>
  );
}
