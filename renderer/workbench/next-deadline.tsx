import { useEffect } from 'react';
import { readDeadlines } from '../state/actions/deadlines.ts';
import { useDocument, usePage } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { runCommand } from './run-command.ts';

/** What is due next, in the status bar; a press opens the deadlines. */
export function NextDeadline() {
  const page = usePage();
  const id = useDocument((state) => state.current?.conference.id);
  const deadlines = useDocument((state) => state.deadlines);
  useEffect(() => {
    if (!id) return undefined;
    const read = () => void readDeadlines(page);
    read();
    // Asked when somebody comes back, never by a clock: each asking counts as somebody being there, and would keep a vault open.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [page, id]);
  if (deadlines?.state !== 'here') return null;
  const { words, state } = deadlines.value.next;
  return (
    <button
      type="button"
      className="status-part status-button status-deadline"
      data-state={state}
      title={t('status.showDeadlines', { next: words })}
      onClick={() => runCommand(page, 'show-deadlines')}
    >
      <Icon name={state === 'late' ? 'warning' : 'watch'} />
      <span>{words}</span>
    </button>
  );
}
