import { useDocument, usePage, useVault } from '../state/page.tsx';
import { savedIcon, savedInWords } from '../state/selectors/saved-words.ts';
import { t } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { keysOf, runCommand } from './run-command.ts';

/** What is saved, in sight and true: the last change on the disk, that one is under way, or why it is not there. */
export function SavedPart() {
  const page = usePage();
  const saved = useVault((state) => state.saved);
  const open = useVault((state) => state.status?.open ?? null);
  const isConferenceOpen = useDocument((state) => state.current !== null);
  if (!open) {
    return isConferenceOpen ? (
      <span className="status-part status-saved" title={t('status.lookedAtWhy')}>
        <Icon name="eye" /> <span>{t('status.lookedAt')}</span>
      </span>
    ) : null;
  }
  if (open.readOnly) {
    return (
      <span className="status-part status-saved" title={open.notice ?? t('vault.readOnlyWhy')}>
        <Icon name="lock-small" /> <span>{t('vault.readOnly')}</span>
      </span>
    );
  }
  const words = savedInWords(saved, open.savedAt, page.today);
  return (
    <span
      className="status-part status-saved"
      data-state={saved.kind}
      title={
        saved.kind === 'refused'
          ? words
          : t(saved.kind === 'unsaved' ? 'status.savingWhy' : 'status.savedWhy')
      }
    >
      <Icon name={savedIcon(saved)} /> <span>{words}</span>
    </span>
  );
}

/** The vault that is open and who opened it, with the button that locks it. */
export function LockPart() {
  const page = usePage();
  const open = useVault((state) => state.status?.open ?? null);
  if (!open) return null;
  const name = open.demonstration ? t('vault.demonstration') : open.name;
  const keys = keysOf('lock-vault');
  return (
    <>
      <button
        type="button"
        className="status-part status-button status-vault"
        title={t('status.inVault', { name })}
        onClick={() => runCommand(page, 'show-vault')}
      >
        <Icon name="shield" /> <span className="status-word">{open.actor}</span>
      </button>
      <button
        type="button"
        className="status-part status-button"
        title={`${t('status.lockWhy', { name, actor: open.actor })}${keys ? ` (${keys})` : ''}`}
        onClick={() => runCommand(page, 'lock-vault')}
      >
        <Icon name="lock" /> <span className="status-lock-word">{t('status.lock')}</span>
      </button>
    </>
  );
}
