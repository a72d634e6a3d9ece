/** One codicon by its name, for the eye only: what it means always stands beside it in words or in a label. */
export function Icon({ name, className = '' }: { name: string; className?: string }) {
  return <span className={`codicon codicon-${name} ${className}`} aria-hidden="true" />;
}
