import type { KnownVault } from '../../../shared/contract/services/vaults.ts';
import { forgetVault } from '../../state/actions/known-vaults.ts';
import { openDemonstration } from '../../state/actions/open-vault.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import './known-vaults.css';

const none: readonly KnownVault[] = [];

/** The vaults that this computer knows, the last opened first; the demonstration vault is plainly marked. */
export function KnownVaults() {
  const known = useVault((state) => state.status?.known ?? none);
  if (known.length === 0) return null;
  return (
    <section className="welcome-vaults" aria-labelledby="known-vaults">
      <h3 id="known-vaults">{t('vault.yours')}</h3>
      <ul>
        {known.map((vault, at) => (
          <Known key={vault.place} vault={vault} first={at === 0} />
        ))}
      </ul>
    </section>
  );
}

function Known({ vault, first }: { vault: KnownVault; first: boolean }) {
  const page = usePage();
  const { place, name, folder, demonstration, synced, reachable } = vault;
  const title = demonstration ? t('vault.demonstration') : name;
  return (
    <li className="welcome-vault" data-demonstration={demonstration || undefined}>
      <Icon name={demonstration ? 'beaker' : 'shield'} />
      <div>
        <strong>{title}</strong>
        <span className="muted welcome-folder">
          {demonstration ? t('vault.demonstrationWhy') : t('vault.folder', { folder })}
        </span>
        {synced ? (
          <span className="welcome-synced">
            <Icon name="warning" /> {synced}
          </span>
        ) : null}
        {reachable ? null : <span className="welcome-synced">{t('vault.unreachable')}</span>}
      </div>
      <span className="welcome-vault-acts">
        {demonstration ? (
          <>
            <Button onClick={() => void openDemonstration(page)}>{t('welcome.openExample')}</Button>
            <Button icon="trash" onClick={() => page.workbench.setState({ throwingAway: true })}>
              {t('vault.throwAway')}
            </Button>
          </>
        ) : (
          <>
            <Button
              look={first ? 'primary' : 'plain'}
              icon="key"
              disabled={!reachable}
              aria-label={`${t('vault.unlock')}: ${title}`}
              onClick={() => openEditor(page, { kind: 'unlock-vault', subject: place })}
            >
              {t('vault.unlock')}
            </Button>
            <IconButton
              icon="close"
              label={`${t('vault.forgetFromList')}: ${title}. ${t('vault.forgetWhy')}`}
              onClick={() => void forgetVault(page, place)}
            />
          </>
        )}
      </span>
    </li>
  );
}
