import { useState } from 'react';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { backUp, exportEverything } from '../../state/actions/copies.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Deed } from './deed.tsx';

/** What goes out of the vault and comes back: backup, restoring, and everything in open formats. */
export function Copies({ demonstration }: { demonstration: boolean }) {
  const page = usePage();
  const copying = useVault((state) => state.copying);
  const [asked, setAsked] = useState(false);
  const { busy, said, ask } = useAsking();
  const close = () => setAsked(false);
  const act = async (deed: () => Promise<string | null>, done: string) => {
    if (await ask(deed)) announce(page, done);
  };
  return (
    <section className="vault-part" aria-labelledby="vault-copies">
      <h3 id="vault-copies">{t('vault.copies.title')}</h3>
      <dl className="vault-deeds">
        <Deed name={t('vault.copies.backup')} text={t('vault.copies.backupText')}>
          <Button
            icon="save-as"
            disabled={busy}
            onClick={() => void act(() => backUp(page), t('vault.copies.backupDone'))}
          >
            {t('vault.copies.backup')}
          </Button>
        </Deed>
        {demonstration ? null : (
          <Deed name={t('vault.copies.restore')} text={t('vault.copies.restoreText')}>
            <Button icon="history" onClick={() => openEditor(page, { kind: 'restore-vault', subject: '' })}>
              {t('vault.copies.restore')}
            </Button>
          </Deed>
        )}
        <Deed name={t('vault.copies.export')} text={t('vault.copies.exportText')}>
          <Button icon="export" disabled={busy} onClick={() => setAsked(true)}>
            {t('vault.copies.export')}
          </Button>
        </Deed>
      </dl>
      {copying ? (
        <Progress
          label={copying.doing || t(`vault.copies.working.${copying.what}`)}
          done={copying.done}
          total={copying.total}
        />
      ) : null}
      {said ? <Notice look="refused">{said}</Notice> : null}
      {asked ? (
        <Dialog title={t('vault.copies.exportTitle')} closeLabel={t('vault.close')} onClose={close}>
          <div className="dialog-body">
            <p>{t('vault.copies.exportWarning')}</p>
            <div className="dialog-actions">
              <Button onClick={close}>{t('vault.cancel')}</Button>
              <Button
                look="primary"
                onClick={() => {
                  close();
                  void act(() => exportEverything(page), t('vault.copies.exportDone'));
                }}
              >
                {t('vault.copies.exportAct')}
              </Button>
            </div>
          </div>
        </Dialog>
      ) : null}
    </section>
  );
}
