import type { DeclarationTopic } from '../../../shared/domain/declaration-topic.ts';
import type { Declaration } from '../../../shared/domain/declaration.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { span } from '../../../shared/domain/when.ts';
import { useLeft } from '../../parts/use-left.ts';
import { useDocument } from '../../state/page.tsx';
import { missingInDeclaration } from '../../state/selectors/missing-in.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** One topic: the words that nothing is known, what was looked at, and between which days. */
export function DeclarationFields(props: {
  draft: Draft;
  topic: DeclarationTopic;
  declared: Declaration | null;
  writable: boolean;
  onChange: (change: Partial<Declaration> | null) => void;
}) {
  const { draft, topic, declared, writable, onChange } = props;
  const { left, said } = useLeft(declared?.lookedAt !== undefined && declared.lookedAt !== '');
  const logs = useDocument((state) => state.current?.logs);
  if (!declared) {
    return (
      <>
        <p className="form-note">{t(`declare.ask.${topic}`)}</p>
        {writable ? (
          <div className="entry-acts">
            <Button icon="check" onClick={() => onChange({})}>
              {t('declare.act')}
            </Button>
          </div>
        ) : null}
      </>
    );
  }
  const own = (logs ?? []).filter(({ agency }) => agency === draft.agency);
  const days = own
    .flatMap(({ entries }) => entries.flatMap(({ when }) => span(when) ?? []))
    .flatMap(({ from, to }) => [from, to])
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const missing = missingInDeclaration(declared);
  const isDays = missing !== null && missing !== t('declare.lookedAtMissing');
  return (
    <>
      <TextField
        label={t('declare.lookedAt')}
        value={declared.lookedAt}
        readOnly={!writable}
        hint={t('declare.lookedAtHint')}
        wrong={said('lookedAt', missing !== null && !isDays ? missing : null)}
        onBlur={() => left('lookedAt')}
        onType={(lookedAt) => onChange({ lookedAt })}
      />
      <div className="entry-row">
        <TextField
          label={t('form.from')}
          type="date"
          value={declared.from ?? ''}
          readOnly={!writable}
          onType={(from) => onChange({ from })}
        />
        <TextField
          label={t('form.to')}
          type="date"
          value={declared.to ?? ''}
          readOnly={!writable}
          wrong={said('to', isDays ? missing : null)}
          onBlur={() => left('to')}
          onType={(to) => onChange({ to })}
        />
      </div>
      {writable ? (
        <div className="entry-acts">
          {first && last ? (
            <Button look="quiet" icon="list-flat" onClick={() => onChange({ from: first, to: last })}>
              {t('declare.fromLog')}
            </Button>
          ) : null}
          <Button look="quiet" icon="discard" onClick={() => onChange(null)}>
            {t('declare.takeBack')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
