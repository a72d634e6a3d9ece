import { useId, useState, type FormEvent } from 'react';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { restoreBackup } from '../../state/actions/copies.ts';
import { openEditor } from '../../state/actions/reveal.ts';
import { usePage, useVault, useWorkbench } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Options } from '../../ui/field.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ActorField } from './actor-field.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { RecoveryField } from './recovery-field.tsx';
import './vault.css';
import './form.css';

/** Where a vault is made out of a backup. */
export default function RestoreVault() {
  const page = usePage();
  const id = useId();
  const remembered = useWorkbench((state) => state.actor);
  const copying = useVault((state) => state.copying);
  const [file, setFile] = useState<File | null>(null);
  const [name, setName] = useState('');
  const [actor, setActor] = useState(remembered);
  const [way, setWay] = useState('passphrase');
  const [typed, setTyped] = useState('');
  const [done, setDone] = useState('');
  const { busy, said, ask } = useAsking();
  const isReady = file !== null && name.trim() !== '' && actor.trim() !== '' && typed.trim() !== '';
  const restore = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const by = way === 'passphrase' ? { passphrase: typed } : { recoveryCode: typed };
    const restored = await ask(() =>
      restoreBackup(page, file, { name: name.trim(), by, actor: actor.trim() }),
    );
    if (!restored) return;
    setDone(name.trim());
    setTyped('');
  };
  return (
    <div className="scroll">
      <div className="plain-page vault-page">
        <h2>{t('vault.restoring.title')}</h2>
        <p className="muted">{t('vault.restoring.lead')}</p>
        {done ? (
          <Notice look="told">
            <p role="status">{t('vault.restoring.done', { name: done })}</p>
            <div className="notice-actions">
              <Button look="primary" onClick={() => openEditor(page, { kind: 'unlock-vault', subject: '' })}>
                {t('vault.restoring.unlock')}
              </Button>
            </div>
          </Notice>
        ) : (
          <form className="form" onSubmit={(event) => void restore(event)}>
            <div className="text-field">
              <label htmlFor={id}>{t('vault.restoring.file')}</label>
              <input
                id={id}
                type="file"
                accept=".zip"
                data-entry
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
              />
            </div>
            <TextField
              label={t('vault.name')}
              value={name}
              hint={t('vault.nameHint')}
              maxLength={80}
              onType={setName}
            />
            <ActorField value={actor} onType={setActor} />
            <Options
              legend={t('vault.restoring.how')}
              value={way}
              choices={[
                { value: 'passphrase', label: t('vault.restoring.byPassphrase') },
                { value: 'recovery', label: t('vault.restoring.byRecovery') },
              ]}
              onChoose={(next) => {
                setWay(next);
                setTyped('');
              }}
            />
            {way === 'passphrase' ? (
              <PassphraseField label={t('vault.passphrase')} value={typed} onType={setTyped} />
            ) : (
              <RecoveryField value={typed} onType={setTyped} />
            )}
            {said ? <Notice look="refused">{said}</Notice> : null}
            <div className="form-line">
              <button type="submit" className="button button-primary" disabled={!isReady || busy}>
                {t('vault.restoring.act')}
              </button>
            </div>
            {busy ? (
              <Progress
                label={copying?.doing || t('vault.copies.working.restore')}
                done={copying?.done ?? 0}
                total={copying?.total ?? 0}
              />
            ) : null}
          </form>
        )}
      </div>
    </div>
  );
}
