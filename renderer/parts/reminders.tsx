import type { Reminder } from '../../shared/contract/services/vaults.ts';
import { useDocument, useVault } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { Notice } from './notice.tsx';

const none: readonly Reminder[] = [];

/** Conferences whose day of keeping has passed or comes soon, each by its name. */
export function Reminders() {
  const reminders = useVault((state) => state.status?.reminders ?? none);
  const opened = useDocument((state) => state.opened);
  if (reminders.length === 0) return null;
  return (
    <Notice look="warning" title={t('vault.reminders')}>
      <ul>
        {reminders.map(({ conference, sentence }) => (
          <li key={conference}>
            <strong>{opened.find(({ id }) => id === conference)?.name ?? ''}:</strong> {sentence}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
