import { strengthOf } from '../../state/selectors/passphrase.ts';
import { t } from '../../texts/t.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** A passphrase as it is chosen: typed twice. */
export type Chosen = { once: string; again: string };

/** Whether a chosen passphrase can be taken: long enough, and twice the same. */
export const isChosen = ({ once, again }: Chosen): boolean =>
  once === again && strengthOf(once).level !== 'short';

/** Where a new passphrase is chosen, with what can be said of it in words. */
export function NewPassphrase(props: { label: string; value: Chosen; onChoose: (value: Chosen) => void }) {
  const { once, again } = props.value;
  const strength = strengthOf(once);
  const words =
    strength.level === 'short'
      ? t('vault.strength.short', { count: strength.missing })
      : t(`vault.strength.${strength.level}`);
  return (
    <>
      <div>
        <PassphraseField
          label={props.label}
          value={once}
          hint={t('vault.passphraseHint')}
          onType={(typed) => props.onChoose({ once: typed, again })}
        />
        <div className="strength" data-level={once === '' ? 'none' : strength.level}>
          <span className="strength-bar" aria-hidden="true">
            <span />
            <span />
            <span />
          </span>
          <span role="status">{once === '' ? '' : words}</span>
        </div>
      </div>
      <div>
        <PassphraseField
          label={t('vault.passphraseAgain')}
          value={again}
          onType={(typed) => props.onChoose({ once, again: typed })}
        />
        <p className="strength-same" role="status">
          {again === '' || once === '' ? '' : t(again === once ? 'vault.same' : 'vault.differs')}
        </p>
      </div>
    </>
  );
}
