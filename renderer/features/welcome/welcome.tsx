import type { KnownVault } from '../../../shared/contract/services/vaults.ts';
import { chooseFolder } from '../../state/actions/choose-folder.ts';
import { openFolder } from '../../state/actions/open-conference.ts';
import { openDemonstration } from '../../state/actions/open-vault.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { useDocument, usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Conferences, InVault } from './in-vault.tsx';
import { KnownVaults } from './known-vaults.tsx';
import { Step } from './step.tsx';
import './welcome.css';

/** The start page: what needs you now, the vaults that are known, the things one can begin with, and what the product is. */
export function Welcome() {
  const page = usePage();
  const opened = useDocument((state) => state.opened);
  const opening = useDocument((state) => state.opening);
  const failure = useDocument((state) => state.failure);
  const open = useVault((state) => state.status?.open ?? null);
  const isNew = useVault((state) => (state.status?.known.length ?? 0) === 0);
  const hasDemonstration = useVault((state) => state.status?.known.some(isDemonstration) ?? false);
  const busy = opening !== 'none';
  const hasKept = opened.some(({ kept }) => kept);
  const example = (
    <Step
      icon="mortar-board"
      title={t('welcome.openExample')}
      text={t('welcome.exampleText')}
      first={isNew}
      disabled={busy}
      onClick={() => void openDemonstration(page)}
    />
  );
  const lookedAt = opened.filter(({ kept }) => !kept);
  return (
    <div className="scroll welcome" tabIndex={-1}>
      <div className="welcome-page">
        <h2 className="welcome-title">{t('product')}</h2>
        <p className="welcome-lead">{t('welcome.lead')}</p>
        {failure ? (
          <div className="welcome-failure" role="alert">
            <Icon name="warning" />
            <div>
              <p>
                <strong>{failure.message}</strong>
              </p>
              <p>{t(failure.files ? 'opening.safeRest' : 'opening.safe')}</p>
              {failure.files ? (
                <Button icon="folder-opened" onClick={() => void openFolder(page, failure.files ?? [], true)}>
                  {t('opening.keepGoing')}
                </Button>
              ) : null}
            </div>
          </div>
        ) : null}
        {open ? <InVault open={open} /> : <KnownVaults />}
        <div className="welcome-steps">
          {hasDemonstration || open ? null : example}
          {open ? null : (
            <Step
              icon="shield"
              title={t('welcome.makeVault')}
              text={t('welcome.makeVaultText')}
              disabled={busy}
              onClick={() => openEditor(page, { kind: 'make-vault', subject: '' })}
            />
          )}
          <Step
            icon="folder-opened"
            title={t('welcome.openFolder')}
            text={`${t('welcome.folderText')} ${t(open ? 'welcome.folderKept' : 'welcome.folderLookedAt')}`}
            first={open !== null && !hasKept}
            disabled={busy || open?.readOnly === true}
            onClick={() => chooseFolder(page)}
          />
          {open && !(open.demonstration && hasKept) ? example : null}
          {open || hasDemonstration ? (
            <Step
              icon="verified"
              title={t('welcome.verify')}
              text={t('welcome.verifyText')}
              disabled={busy}
              onClick={() => openEditor(page, { kind: 'verify-file', subject: '' })}
            />
          ) : null}
        </div>
        <p className="welcome-more">
          <Button
            look="quiet"
            icon="key"
            onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}
          >
            {t('welcome.otherVaults')}
          </Button>
          <Button
            look="quiet"
            icon="history"
            onClick={() => openEditor(page, { kind: 'restore-vault', subject: '' })}
          >
            {t('welcome.restoreVault')}
          </Button>
          {open || hasDemonstration ? null : (
            <Button
              look="quiet"
              icon="verified"
              onClick={() => openEditor(page, { kind: 'verify-file', subject: '' })}
            >
              {t('welcome.verifyFile')}
            </Button>
          )}
        </p>
        <p className="welcome-busy" role="status">
          {busy ? t(opening === 'example' ? 'opening.example' : 'opening.folder') : ''}
        </p>
        <div className="welcome-columns">
          <section>
            <h3>{t('welcome.whatTitle')}</h3>
            <ol className="welcome-what">
              <li>{t('welcome.what1')}</li>
              <li>{t('welcome.what2')}</li>
              <li>{t('welcome.what3')}</li>
            </ol>
          </section>
          {lookedAt.length > 0 || !open ? (
            <section>
              <h3>{t('welcome.lookedAt')}</h3>
              {lookedAt.length === 0 ? (
                <p className="muted">{t('welcome.noRecent')}</p>
              ) : (
                <Conferences conferences={lookedAt} />
              )}
            </section>
          ) : null}
        </div>
        <p className="muted welcome-foot">{t('welcome.private')}</p>
      </div>
    </div>
  );
}

const isDemonstration = ({ demonstration }: KnownVault): boolean => demonstration;
