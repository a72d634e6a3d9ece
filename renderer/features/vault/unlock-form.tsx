import { useRef, useState, type FormEvent } from 'react';
import type { Shown } from '../../../shared/contract/services/vaults.ts';
import { Notice } from '../../parts/notice.tsx';
import { openVault, type NotOpened } from '../../state/actions/open-vault.ts';
import { usePage, useWorkbench } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { ActorField } from './actor-field.tsx';
import { useCountdown } from './countdown.ts';
import { NotOpenedNotice } from './not-opened.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { RecoveryField } from './recovery-field.tsx';
import './form.css';

/** Which vault is to be opened, whether the keychain of this computer may do it, and who most likely opens it. */
export type Unlockable = { place: string; keychain: boolean; synced: string | null; actor?: string };

/** Where a vault is unlocked: by its passphrase, its recovery key or the keychain. What was shown is forgotten once it is open. */
export function UnlockForm({ vault }: { vault: Unlockable }) {
  const page = usePage();
  const remembered = useWorkbench((state) => state.actor);
  const expected = vault.actor ?? remembered;
  const [actor, setActor] = useState(expected);
  const [way, setWay] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState<Shown | null>(null);
  const [why, setWhy] = useState<NotOpened | null>(null);
  const [busy, setBusy] = useState(false);
  const { left, begin } = useCountdown();
  const field = useRef<HTMLInputElement>(null);
  const attempt = async (by: Shown, how: { readOnly?: boolean; acceptOtherState?: boolean } = {}) => {
    if (busy || left > 0) return;
    setBusy(true);
    setWhy(null);
    setTried(by);
    const refused = await openVault(page, { place: vault.place, by, actor: actor.trim(), ...how });
    setBusy(false);
    setWhy(refused);
    if (refused) begin(refused.wait);
    else setTyped('');
    if (refused?.reason === 'wrong-passphrase') field.current?.select();
  };
  const again = (how: { readOnly?: boolean; acceptOtherState?: boolean }) => () => {
    if (tried) void attempt(tried, how);
  };
  const isReady = actor.trim() !== '' && typed.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void attempt(way === 'passphrase' ? { passphrase: typed } : { recoveryCode: typed });
  };
  const turnTo = (next: typeof way) => {
    setWay(next);
    setTyped('');
    setWhy(null);
  };
  return (
    <form className="form" onSubmit={submit}>
      {vault.synced ? <Notice look="warning">{vault.synced}</Notice> : null}
      <ActorField value={actor} onType={setActor} first={expected === ''} />
      {way === 'passphrase' ? (
        <PassphraseField
          label={t('vault.passphrase')}
          value={typed}
          onType={setTyped}
          first={expected !== ''}
          inputRef={field}
        />
      ) : (
        <RecoveryField value={typed} onType={setTyped} />
      )}
      {why ? (
        <NotOpenedNotice
          why={why}
          secondsLeft={left}
          busy={busy}
          onReadOnly={again({ readOnly: true })}
          onAccept={again({ acceptOtherState: true })}
        />
      ) : null}
      <div className="form-line">
        <button
          type="submit"
          className="button button-primary"
          disabled={!isReady || busy || left > 0}
          data-busy={busy || undefined}
        >
          {busy
            ? t('vault.unlocking.working')
            : left > 0
              ? t('vault.wait', { seconds: left })
              : t(way === 'passphrase' ? 'vault.unlock' : 'vault.unlocking.recover')}
        </button>
        {vault.keychain ? (
          <Button
            icon="key"
            disabled={busy || actor.trim() === ''}
            onClick={() => void attempt({ keychain: true })}
          >
            {t('vault.unlocking.keychain')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={() => turnTo(way === 'passphrase' ? 'recovery' : 'passphrase')}>
          {t(way === 'passphrase' ? 'vault.unlocking.forgot' : 'vault.unlocking.backToPassphrase')}
        </Button>
      </div>
    </form>
  );
}
