import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { t } from '../../texts/t.ts';
import { IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Where a passphrase is typed: hidden unless asked for, with a note while Caps Lock is on. It is never kept by the page. */
export function PassphraseField(props: {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: string;
  /** Whether it has the focus from the beginning. */
  first?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
}) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const field = props.inputRef ?? own;
  const first = props.first ?? false;
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first, field]);
  const look = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="passphrase-field">
      <TextField
        label={props.label}
        value={props.value}
        onType={props.onType}
        {...(props.hint ? { hint: props.hint } : {})}
        {...(first ? { 'data-entry': true } : {})}
        inputRef={field}
        type={shown ? 'text' : 'password'}
        onKeyDown={look}
        onKeyUp={look}
        after={
          <IconButton
            icon={shown ? 'eye-closed' : 'eye'}
            label={t(shown ? 'vault.hide' : 'vault.show')}
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          />
        }
      />
      <p className="passphrase-caps" role="status">
        {capsLock ? (
          <>
            <Icon name="warning" /> {t('vault.capsLock')}
          </>
        ) : null}
      </p>
    </div>
  );
}
