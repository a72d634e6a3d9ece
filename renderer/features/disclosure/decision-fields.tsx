import { useLeft } from '../../parts/use-left.ts';
import { missingInDecision } from '../../state/selectors/missing-in.ts';
import { t } from '../../texts/t.ts';
import { Options } from '../../ui/field.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AskedFields } from './asked-fields.tsx';
import type { DecisionProps } from './decision-props.ts';
import { FurtherFields } from './further-fields.tsx';

const outcomes = ['shared', 'shared-in-part', 'not-shared', 'pending'] as const;

/** The short way through a decision: what, with whom, what was decided, whether the family was asked, why; the rest unfolds. */
export function DecisionFields({ decision, writable, onChange }: DecisionProps) {
  const { left, said } = useLeft(decision.reason !== '');
  const missing = missingInDecision(decision);
  const at = (field: NonNullable<typeof missing>['field']) =>
    said(field, missing?.field === field ? missing.sentence : null);
  return (
    <>
      <LongField
        label={t('decide.what')}
        value={decision.what}
        readOnly={!writable}
        hint={t('decide.whatHint')}
        wrong={at('what')}
        onBlur={() => left('what')}
        onType={(what) => onChange({ what })}
      />
      <TextField
        label={t('decide.recipient')}
        value={decision.recipient}
        readOnly={!writable}
        wrong={at('recipient')}
        onBlur={() => left('recipient')}
        onType={(recipient) => onChange({ recipient })}
      />
      <Options
        legend={t('decide.decision')}
        value={decision.decision}
        choices={outcomes.map((value) => ({ value, label: t(`decide.outcome.${value}`) }))}
        onChoose={(value) => {
          const chosen = outcomes.find((each) => each === value);
          if (writable && chosen) onChange({ decision: chosen });
        }}
      />
      <AskedFields decision={decision} writable={writable} onChange={onChange} wrong={at('asked')} />
      <LongField
        label={t('decide.reason')}
        value={decision.reason}
        readOnly={!writable}
        hint={t('decide.reasonHint')}
        wrong={at('reason')}
        onBlur={() => left('reason')}
        onType={(reason) => onChange({ reason })}
      />
      {decision.decision === 'not-shared' ? (
        <div className="entry-row">
          <TextField
            label={t('decide.reviewOn')}
            type="date"
            value={decision.reviewOn ?? ''}
            readOnly={!writable}
            wrong={at('review')}
            onBlur={() => left('review')}
            onType={(reviewOn) => onChange({ reviewOn })}
          />
          <TextField
            label={t('decide.detriment')}
            value={decision.detriment ?? ''}
            readOnly={!writable}
            onType={(detriment) => onChange({ detriment })}
          />
        </div>
      ) : null}
      <FurtherFields decision={decision} writable={writable} onChange={onChange} wrong={at('decidedBy')} />
    </>
  );
}
