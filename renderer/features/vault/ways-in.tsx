import { useState, type FormEvent } from 'react';
import type { OpenVault } from '../../../shared/contract/services/vaults.ts';
import { useAsking } from '../../parts/asking.ts';
import { Notice } from '../../parts/notice.tsx';
import {
  allowKeychain,
  removeKeychain,
  renewRecoveryKey,
  rotateKey,
} from '../../state/actions/change-keys.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Deed } from './deed.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { SetPassphrase } from './set-passphrase.tsx';
import './form.css';

type Change = 'passphrase' | 'recovery' | 'rotate' | 'keychain';

/** The ways into the vault, each with what can be done about it. */
export function WaysIn({ open }: { open: OpenVault }) {
  const page = usePage();
  const keychainAvailable = useVault((state) => state.status?.keychainAvailable ?? false);
  const [change, setChange] = useState<Change | null>(null);
  const { busy, said, ask } = useAsking();
  const byRecovery = open.openedBy === 'recovery';
  const close = () => setChange(null);
  return (
    <section className="vault-part" aria-labelledby="vault-keys">
      <h3 id="vault-keys">{t('vault.keys.title')}</h3>
      <dl className="vault-deeds">
        <Deed name={t('vault.keys.passphrase')} text={t('vault.keys.passphraseText')}>
          <Button onClick={() => setChange('passphrase')}>{t('vault.keys.act')}</Button>
        </Deed>
        <Deed name={t('vault.keys.recovery')} text={t('vault.keys.recoveryText')}>
          <Button onClick={() => setChange('recovery')}>{t('vault.keys.make')}</Button>
        </Deed>
        <Deed
          name={t('vault.keys.keychain')}
          text={t(
            keychainAvailable
              ? open.keychainAllowed
                ? 'vault.keys.keychainOn'
                : 'vault.keys.keychainOff'
              : 'vault.keys.keychainNone',
          )}
        >
          {open.keychainAllowed ? (
            <Button disabled={busy} onClick={() => void ask(() => removeKeychain(page))}>
              {t('vault.keys.removeKeychain')}
            </Button>
          ) : (
            <Button disabled={!keychainAvailable} onClick={() => setChange('keychain')}>
              {t('vault.keys.allow')}
            </Button>
          )}
        </Deed>
        <Deed name={t('vault.keys.rotate')} text={t('vault.keys.rotateText')}>
          <Button onClick={() => setChange('rotate')}>{t('vault.keys.begin')}</Button>
        </Deed>
      </dl>
      {said ? <Notice look="refused">{said}</Notice> : null}
      {change === 'passphrase' ? (
        <Dialog title={t('vault.keys.passphrase')} closeLabel={t('vault.close')} onClose={close}>
          <div className="dialog-body">
            <SetPassphrase asksPresent={!byRecovery} onDone={close} />
          </div>
        </Dialog>
      ) : null}
      {change === 'recovery' ? (
        <WithPassphrase
          title={t('vault.keys.recovery')}
          text={t('vault.keys.recoveryText')}
          act={t('vault.keys.make')}
          asks={!byRecovery}
          onClose={close}
          onAct={(present) => renewRecoveryKey(page, byRecovery ? {} : { present })}
        />
      ) : null}
      {change === 'rotate' ? (
        <WithPassphrase
          title={t('vault.keys.rotate')}
          text={t('vault.keys.rotateText')}
          act={t('vault.keys.begin')}
          working={t('vault.keys.rotateWorking')}
          asks
          onClose={close}
          onAct={(present) => rotateKey(page, present)}
        />
      ) : null}
      {change === 'keychain' ? (
        <WithPassphrase
          title={t('vault.keys.keychain')}
          text={t('vault.keys.keychainOff')}
          act={t('vault.keys.allow')}
          asks={!byRecovery}
          onClose={close}
          onAct={(present) => allowKeychain(page, byRecovery ? {} : { present })}
        />
      ) : null}
    </section>
  );
}

/** Asks for the passphrase once more before something that others must not do at an open window. */
function WithPassphrase(props: {
  title: string;
  text: string;
  act: string;
  working?: string;
  asks: boolean;
  onClose: () => void;
  onAct: (present: string) => Promise<string | null>;
}) {
  const [present, setPresent] = useState('');
  const { busy, said, ask } = useAsking();
  const isReady = !props.asks || present !== '';
  const act = async (event: FormEvent) => {
    event.preventDefault();
    if (isReady && (await ask(() => props.onAct(present)))) props.onClose();
  };
  return (
    <Dialog title={props.title} closeLabel={t('vault.close')} onClose={props.onClose}>
      <form className="dialog-body form" onSubmit={(event) => void act(event)}>
        <p>{props.text}</p>
        {props.asks ? (
          <PassphraseField label={t('vault.passphrasePresent')} value={present} onType={setPresent} />
        ) : null}
        {said ? <Notice look="refused">{said}</Notice> : null}
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{t('vault.cancel')}</Button>
          <button type="submit" className="button button-primary" disabled={!isReady || busy}>
            {busy && props.working ? props.working : props.act}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
