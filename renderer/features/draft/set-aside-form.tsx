import { useId, useRef, useState, type FormEvent } from 'react';
import {
  AcknowledgementKind,
  acknowledgementKinds,
  type Acknowledgement,
} from '../../../shared/domain/acknowledgement.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Options } from '../../ui/field.tsx';
import { LongField } from '../../ui/long-field.tsx';

type Kind = Acknowledgement['kind'];
/** Why a finding is set aside: which kind of reason, and the reason in the author's own words; without words it is not taken. */
export function SetAsideForm(props: {
  desk: Desk;
  finding: string;
  kind?: Kind;
  onSay: (said: Pick<Acknowledgement, 'kind' | 'reason'>) => void;
  onLeave: () => void;
}) {
  const { finding, onSay, onLeave } = props;
  const { begun } = props.desk;
  const [said, setSaid] = useState(begun.get(finding) ?? { kind: props.kind ?? 'not-so', reason: '' });
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const put = (next: typeof said) => {
    begun.set(finding, next);
    setSaid(next);
  };
  const say = (event: FormEvent) => {
    event.preventDefault();
    const reason = said.reason.trim();
    if (reason.length < 3) {
      setMissing(true);
      field.current?.focus();
      return;
    }
    begun.delete(finding);
    onSay({ kind: said.kind, reason });
  };
  return (
    <form className="set-aside-form" aria-labelledby={label} onSubmit={say}>
      <p id={label} className="sr-only">
        {t('asked.setAside')}
      </p>
      <Options
        legend={t('asked.why')}
        value={said.kind}
        choices={AcknowledgementKind.options.map((value) => ({ value, label: acknowledgementKinds[value] }))}
        onChoose={(kind) => put({ ...said, kind: kind as Kind })}
      />
      <LongField
        label={t('asked.reason')}
        fieldRef={field}
        value={said.reason}
        onType={(reason) => {
          put({ ...said, reason });
          if (reason.trim().length >= 3) setMissing(false);
        }}
        wrong={missing ? t('asked.reasonMissing') : null}
      />
      <div className="set-aside-acts">
        <button type="submit" className="button button-primary">
          {t('asked.say')}
        </button>
        <Button look="quiet" onClick={onLeave}>
          {t('asked.notNow')}
        </Button>
      </div>
    </form>
  );
}
