import type { OpeningReason } from '../../../shared/contract/services/vaults.ts';
import type { NotOpened } from '../../state/actions/open-vault.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import './vault.css';

const asItWasNot = new Set<OpeningReason | null>(['earlier-state', 'other-state', 'head-missing']);
const readable = new Set<OpeningReason | null>([...asItWasNot, 'open-elsewhere', 'not-writable', 'damaged']);

/** Why a vault did not open, what that means, and what can be done instead. */
export function NotOpenedNotice(props: {
  why: NotOpened;
  secondsLeft: number;
  busy: boolean;
  onReadOnly: () => void;
  onAccept: () => void;
}) {
  const { reason, message } = props.why;
  if (reason === 'wait' && props.secondsLeft === 0) return null;
  const isOther = asItWasNot.has(reason);
  const title = isOther
    ? t('vault.unlocking.earlier.title')
    : reason === 'open-elsewhere'
      ? t('vault.unlocking.elsewhereOpen.title')
      : '';
  return (
    <Notice look="refused" title={title}>
      <p>{message}</p>
      {isOther ? (
        <>
          <p>{t('vault.unlocking.earlier.text')}</p>
          <ul className="not-opened-steps">
            <li>{t('vault.unlocking.earlier.first')}</li>
            <li>{t('vault.unlocking.earlier.reading')}</li>
            <li>{t('vault.unlocking.earlier.accepting')}</li>
          </ul>
        </>
      ) : null}
      {reason === 'open-elsewhere' ? <p>{t('vault.unlocking.elsewhereOpen.text')}</p> : null}
      {reason === 'damaged' ? <p>{t('vault.unlocking.damaged')}</p> : null}
      {readable.has(reason) ? (
        <div className="notice-actions">
          <Button icon="book" disabled={props.busy} onClick={props.onReadOnly}>
            {t('vault.unlocking.readOnly')}
          </Button>
          {isOther ? (
            <Button disabled={props.busy} onClick={props.onAccept}>
              {t('vault.unlocking.accept')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </Notice>
  );
}
