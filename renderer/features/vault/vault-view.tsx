import { useState } from 'react';
import type { OpenVault } from '../../../shared/contract/services/vaults.ts';
import { Notice } from '../../parts/notice.tsx';
import { lockVault } from '../../state/actions/open-vault.ts';
import { setLockAfter } from '../../state/actions/change-keys.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Choose } from '../../ui/field.tsx';
import { EmptyState } from '../../ui/view-states.tsx';
import { Copies } from './copies.tsx';
import { FreshKey } from './fresh-key.tsx';
import { KeptConferences } from './kept-conferences.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import { WaysIn } from './ways-in.tsx';
import './vault.css';
import './vault-view.css';

const minutes = [1, 2, 5, 10, 15, 30, 60];

/** The vault that is open: what it keeps and how long, the ways in, its copies. */
export default function VaultView() {
  const page = usePage();
  const open = useVault((state) => state.status?.open ?? null);
  const fresh = useVault((state) => state.fresh);
  if (!open) {
    return (
      <EmptyState icon="shield" title={t('vault.none')} text={t('vault.noneText')}>
        <Button look="primary" onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}>
          {t('vault.unlock')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <div className="scroll">
      <div className="plain-page vault-page">
        {fresh ? <FreshKey fresh={fresh} onKept={() => {}} /> : <Whole open={open} />}
      </div>
    </div>
  );
}

function Whole({ open }: { open: OpenVault }) {
  const page = usePage();
  const known = useVault((state) => state.status?.known.find(({ place }) => place === open.place));
  const [changed, setChanged] = useState(false);
  return (
    <>
      <header className="vault-head">
        <h2 tabIndex={-1} data-entry>
          {open.demonstration ? t('vault.demonstration') : open.name}
        </h2>
        <Button icon="lock" onClick={() => void lockVault(page)}>
          {t('vault.lockNow')}
        </Button>
      </header>
      <p className="muted">
        {open.demonstration ? '' : `${t(`vault.openedBy.${open.openedBy}`, { actor: open.actor })}. `}
        {known ? t('vault.folder', { folder: known.folder }) : ''}
      </p>
      <div className="vault-notices">
        {open.demonstration ? (
          <Notice look="mark" title={t('vault.demonstration')}>
            <p>{t('vault.demonstrationWhy')}</p>
            <div className="notice-actions">
              <Button icon="trash" onClick={() => page.workbench.setState({ throwingAway: true })}>
                {t('vault.throwAway')}
              </Button>
            </div>
          </Notice>
        ) : null}
        {known?.synced ? <Notice look="warning">{known.synced}</Notice> : null}
        {open.clock ? <Notice look="warning">{open.clock}</Notice> : null}
        {open.readOnly ? (
          <Notice look="warning" title={t('vault.readOnly')}>
            {open.notice ?? t('vault.readOnlyWhy')}
          </Notice>
        ) : null}
        {open.openedBy === 'recovery' && !open.readOnly && !changed ? (
          <Notice look="warning" title={t('vault.recovered.title')}>
            <p>{t('vault.recovered.text')}</p>
            <SetPassphrase asksPresent={false} onDone={() => setChanged(true)} />
          </Notice>
        ) : null}
      </div>
      <KeptConferences readOnly={open.readOnly} />
      <section className="vault-part" aria-labelledby="vault-lock">
        <h3 id="vault-lock">{t('vault.lock')}</h3>
        <LockAfter />
        <p className="muted">{t('vault.lockAlways')}</p>
      </section>
      {open.readOnly || open.demonstration ? null : <WaysIn open={open} />}
      <Copies demonstration={open.demonstration} />
      <section className="vault-part">
        <Button icon="law" onClick={() => openEditor(page, { kind: 'audit', subject: '' })}>
          {t('vault.audit')}
        </Button>
      </section>
    </>
  );
}

function LockAfter() {
  const page = usePage();
  const lockAfter = useVault((state) => state.status?.lockAfter ?? 10);
  const choices = minutes.includes(lockAfter) ? minutes : [...minutes, lockAfter].sort((a, b) => a - b);
  return (
    <Choose
      label={t('vault.lockAfter')}
      value={String(lockAfter)}
      choices={choices.map((each) => ({ value: String(each), label: t('vault.minutes', { count: each }) }))}
      onChoose={(chosen) => void setLockAfter(page, Number(chosen))}
    />
  );
}
