import { useState, type FormEvent } from 'react';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import { announce } from '../../state/actions/announce.ts';
import { changePassphrase } from '../../state/actions/change-keys.ts';
import { usePage } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { isChosen, NewPassphrase } from './new-passphrase.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import './form.css';

/** Where another passphrase is set; the one before is asked for unless the vault was opened by its recovery key. */
export function SetPassphrase({ asksPresent, onDone }: { asksPresent: boolean; onDone: () => void }) {
  const page = usePage();
  const [present, setPresent] = useState('');
  const [next, setNext] = useState({ once: '', again: '' });
  const { busy, said, ask } = useAsking();
  const isReady = isChosen(next) && (!asksPresent || present !== '');
  const change = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const done = await ask(() => changePassphrase(page, next.once, asksPresent ? { present } : {}));
    if (!done) return;
    announce(page, t('vault.keys.passphraseDone'));
    onDone();
  };
  return (
    <form className="form" onSubmit={(event) => void change(event)}>
      {asksPresent ? (
        <PassphraseField label={t('vault.passphrasePresent')} value={present} onType={setPresent} />
      ) : null}
      <NewPassphrase label={t('vault.passphraseNext')} value={next} onChoose={setNext} />
      {said ? <Notice look="refused">{said}</Notice> : null}
      <div className="form-line">
        <button type="submit" className="button button-primary" disabled={!isReady || busy}>
          {t('vault.keys.passphrase')}
        </button>
      </div>
    </form>
  );
}
