import { useEffect, useRef } from 'react';
import { usePage, useWorkbench } from '../../state/page.tsx';
import { t } from '../../texts/t.ts';
import { Tick } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Under which name the audit tells of what is done; remembered on this computer only where that is asked for. */
export function ActorField(props: {
  value: string;
  onType: (value: string) => void;
  /** Whether it has the focus from the beginning. */
  first?: boolean;
}) {
  const page = usePage();
  const remembered = useWorkbench((state) => state.actor);
  const field = useRef<HTMLInputElement>(null);
  const first = props.first ?? false;
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  const keep = (actor: string) => page.workbench.setState({ actor });
  return (
    <div className="actor-field">
      <TextField
        label={t('vault.actor')}
        value={props.value}
        hint={t('vault.actorHint')}
        maxLength={200}
        inputRef={field}
        {...(first ? { 'data-entry': true } : {})}
        onType={(typed) => {
          props.onType(typed);
          if (remembered) keep(typed.trim());
        }}
      />
      <Tick
        label={t('vault.rememberActor')}
        on={remembered !== ''}
        onChange={(on) => keep(on ? props.value.trim() : '')}
      />
    </div>
  );
}
