import { useState, type FormEvent } from 'react';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { makeVault } from '../../state/actions/open-vault.ts';
import { usePage, useVault, useWorkbench } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { TextField } from '../../ui/text-field.tsx';
import { ActorField } from './actor-field.tsx';
import { FreshKey } from './fresh-key.tsx';
import { isChosen, NewPassphrase } from './new-passphrase.tsx';
import './vault.css';
import './form.css';

/** Where a vault is made: its name, who makes it, a passphrase; then its recovery key. */
export default function MakeVault() {
  const page = usePage();
  const fresh = useVault((state) => state.fresh);
  const remembered = useWorkbench((state) => state.actor);
  const [name, setName] = useState('');
  const [actor, setActor] = useState(remembered);
  const [passphrase, setPassphrase] = useState({ once: '', again: '' });
  const { busy, said, ask } = useAsking();
  const isReady = name.trim() !== '' && actor.trim() !== '' && isChosen(passphrase);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const made = await ask(() =>
      makeVault(page, { name: name.trim(), actor: actor.trim(), passphrase: passphrase.once }),
    );
    if (made) setPassphrase({ once: '', again: '' });
  };
  const leave = () =>
    page.editors.ask((area) => {
      area.open({ kind: 'welcome', subject: '' }, false);
      area.closeWhere(({ kind }) => kind === 'make-vault');
    });
  return (
    <div className="scroll">
      <div className="plain-page vault-page">
        {fresh ? (
          <FreshKey fresh={fresh} onKept={leave} />
        ) : (
          <>
            <h2>{t('vault.make.title')}</h2>
            <p className="muted">{t('vault.make.lead')}</p>
            <form className="form" onSubmit={(event) => void make(event)}>
              <TextField
                label={t('vault.name')}
                value={name}
                hint={t('vault.nameHint')}
                maxLength={80}
                data-entry
                onType={setName}
              />
              <ActorField value={actor} onType={setActor} />
              <NewPassphrase label={t('vault.passphrase')} value={passphrase} onChoose={setPassphrase} />
              {said ? <Notice look="refused">{said}</Notice> : null}
              <div className="form-line">
                <button type="submit" className="button button-primary" disabled={!isReady || busy}>
                  {t(busy ? 'vault.make.working' : 'vault.make.start')}
                </button>
              </div>
              {isReady ? null : <p className="muted">{t('vault.make.needed')}</p>}
            </form>
          </>
        )}
      </div>
    </div>
  );
}
