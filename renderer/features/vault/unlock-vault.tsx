import { useState, type FormEvent } from 'react';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { findVault } from '../../state/actions/known-vaults.ts';
import { openDemonstration } from '../../state/actions/open-vault.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault } from '../../state/page.tsx';
import type { KnownVault } from '../../../shared/contract/services/vaults.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Options } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { UnlockForm } from './unlock-form.tsx';
import './vault.css';
import './form.css';

const none: readonly KnownVault[] = [];

/** Where one of the known vaults is unlocked, or another one found; `subject` is the place of the one that was chosen. */
export default function UnlockVault({ subject }: { subject: string }) {
  const page = usePage();
  const known = useVault((state) => state.status?.known ?? none);
  const keychainAvailable = useVault((state) => state.status?.keychainAvailable ?? false);
  const [chosen, setChosen] = useState(subject);
  const vault = known.find(({ place }) => place === chosen) ?? known[0];
  return (
    <div className="scroll">
      <div className="plain-page vault-page">
        <h2>{t('vault.unlocking.title')}</h2>
        {vault ? (
          <>
            <p className="muted">{t('vault.unlocking.lead')}</p>
            {known.length > 1 ? (
              <Options
                legend={t('vault.unlocking.which')}
                value={vault.place}
                choices={known.map(({ place, name, folder, demonstration }) => ({
                  value: place,
                  label: demonstration ? t('vault.demonstration') : name,
                  describe: t('vault.folder', { folder }),
                }))}
                onChoose={setChosen}
              />
            ) : (
              <p>
                <strong>{vault.demonstration ? t('vault.demonstration') : vault.name}</strong>
                <span className="muted vault-folder">{t('vault.folder', { folder: vault.folder })}</span>
              </p>
            )}
            <hr className="vault-rule" />
            {vault.demonstration ? (
              <Notice look="mark" title={t('vault.demonstration')}>
                <p>{t('vault.demonstrationWhy')}</p>
                <div className="notice-actions">
                  <Button look="primary" onClick={() => void openDemonstration(page)}>
                    {t('welcome.openExample')}
                  </Button>
                </div>
              </Notice>
            ) : (
              <UnlockForm
                key={vault.place}
                vault={{ ...vault, keychain: vault.keychain && keychainAvailable }}
              />
            )}
          </>
        ) : (
          <EmptyState icon="key" title={t('vault.unlocking.none')} text={t('vault.unlocking.noneText')}>
            <Button look="primary" onClick={() => openEditor(page, { kind: 'make-vault', subject: '' })}>
              {t('vault.make.start')}
            </Button>
          </EmptyState>
        )}
        <Elsewhere />
      </div>
    </div>
  );
}

/** Vaults that are not on the list: by the path of their folder, or out of a backup. */
function Elsewhere() {
  const page = usePage();
  const [folder, setFolder] = useState('');
  const [found, setFound] = useState(false);
  const { busy, said, ask } = useAsking();
  const find = async (event: FormEvent) => {
    event.preventDefault();
    setFound(await ask(() => findVault(page, folder.trim())));
  };
  return (
    <section className="vault-elsewhere">
      <details>
        <summary>{t('vault.unlocking.elsewhere')}</summary>
        <form className="form" onSubmit={(event) => void find(event)}>
          <TextField
            label={t('vault.unlocking.elsewhereLabel')}
            value={folder}
            hint={t('vault.unlocking.elsewhereHint')}
            onType={setFolder}
          />
          {said ? <Notice look="refused">{said}</Notice> : null}
          <div className="form-line">
            <button type="submit" className="button button-plain" disabled={busy || folder.trim() === ''}>
              {t('vault.unlocking.find')}
            </button>
            <span role="status">{found ? t('vault.unlocking.found') : ''}</span>
          </div>
        </form>
      </details>
      <Button
        look="quiet"
        icon="history"
        onClick={() => openEditor(page, { kind: 'restore-vault', subject: '' })}
      >
        {t('vault.unlocking.restore')}
      </Button>
    </section>
  );
}
