import { hasUnsaved } from '../../state/actions/desks.ts';
import { openDemonstration, putLockAside } from '../../state/actions/open-vault.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { UnlockForm } from './unlock-form.tsx';
import './vault.css';
import './lock-screen.css';

/** What stands in the window while the vault that it used is locked: no word of a case, and the way back in. */
export default function LockScreen() {
  const page = usePage();
  const locked = useVault((state) => state.locked);
  const known = useVault((state) => state.status?.known.find(({ place }) => place === state.locked?.place));
  const keychainAvailable = useVault((state) => state.status?.keychainAvailable ?? false);
  const failure = useDocument((state) => state.failure);
  if (!locked)
    return (
      <main className="lock-screen" aria-label={t('product')}>
        <p role="status">{t('vault.locked.locking')}</p>
      </main>
    );
  const vault = locked.demonstration
    ? t('vault.locked.demonstration')
    : t('vault.locked.named', { name: locked.name });
  return (
    <main className="lock-screen" aria-label={t('product')}>
      <div className="lock-card">
        <Icon name="lock" className="lock-icon" />
        <h1>{t('vault.locked.title')}</h1>
        <p>{t(`vault.locked.${locked.why}`, { vault })}</p>
        {hasUnsaved(page) ? (
          <Notice look="warning">{t('vault.locked.unsaved')}</Notice>
        ) : (
          <p className="muted">{t('vault.locked.saved')}</p>
        )}
        {failure ? <Notice look="refused">{failure.message}</Notice> : null}
        {locked.demonstration ? (
          <div className="form-line">
            <Button look="primary" onClick={() => void openDemonstration(page)}>
              {t('vault.locked.again')}
            </Button>
          </div>
        ) : (
          <UnlockForm
            vault={{
              place: locked.place,
              keychain: (known?.keychain ?? false) && keychainAvailable,
              synced: known?.synced ?? null,
              actor: locked.actor,
            }}
          />
        )}
        <hr className="vault-rule" />
        <Button look="quiet" icon="home" onClick={() => putLockAside(page)}>
          {t('vault.locked.other')}
        </Button>
      </div>
    </main>
  );
}
