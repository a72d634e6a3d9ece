import { NotAskedReason } from '../../../shared/domain/disclosure-decision.ts';
import { t } from '../../texts/t.ts';
import { Options } from '../../ui/field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Wrong } from '../../ui/wrong.tsx';
import type { DecisionProps } from './decision-props.ts';

const asked = ['yes', 'no', 'not-applicable'] as const;

/** Whether the family was asked beforehand, with what outcome, or for which of the three reasons not. */
export function AskedFields(props: DecisionProps & { wrong: string | null }) {
  const { decision, writable, onChange, wrong } = props;
  return (
    <>
      <Options
        legend={t('decide.asked')}
        value={decision.consentAsked}
        choices={asked.map((value) => ({ value, label: t(`decide.askedKind.${value}`) }))}
        onChoose={(value) => {
          const chosen = asked.find((each) => each === value);
          if (writable && chosen) onChange({ consentAsked: chosen });
        }}
      />
      {decision.consentAsked === 'yes' ? (
        <TextField
          label={t('decide.askedOutcome')}
          value={decision.consentOutcome}
          readOnly={!writable}
          hint={t('decide.askedOutcomeHint')}
          onType={(consentOutcome) => onChange({ consentOutcome })}
        />
      ) : null}
      {decision.consentAsked === 'no' ? (
        <Options
          legend={t('decide.notAsked')}
          value={decision.notAskedBecause ?? ''}
          choices={NotAskedReason.options.map((value) => ({ value, label: t(`decide.because.${value}`) }))}
          onChoose={(value) => {
            const chosen = NotAskedReason.safeParse(value);
            if (writable && chosen.success) onChange({ notAskedBecause: chosen.data });
          }}
        />
      ) : null}
      <Wrong id={`${decision.id}-asked`} sentence={wrong} />
    </>
  );
}
