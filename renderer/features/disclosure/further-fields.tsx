import { useDocument } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { t } from '../../texts/t.ts';
import { ChooseField } from '../../ui/choose-field.tsx';
import { LongField } from '../../ui/long-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Wrong } from '../../ui/wrong.tsx';
import type { DecisionProps } from './decision-props.ts';

const lines = [
  'purpose',
  'about',
  'method',
  'adviceTaken',
  'proportionality',
  'condition',
  'reversal',
] as const;

/** The rest of the record: when and by whom, whether the family was told, the lawful basis, advice, how little was enough. */
export function FurtherFields(props: DecisionProps & { wrong: string | null }) {
  const { decision, writable, onChange, wrong } = props;
  const law = useDocument((state) => state.timingTemplates?.law);
  const citations = law?.citations ?? [];
  const cited = citations.find(({ id }) => id === decision.lawfulBasis);
  const on = decision.when.kind === 'exact' ? decision.when.on : '';
  return (
    <details className="entry-more">
      <summary>{t('decide.more')}</summary>
      <div className="entry-more-body">
        <div className="entry-row">
          <TextField
            label={t('decide.on')}
            type="date"
            value={on}
            readOnly={!writable}
            onType={(day) => {
              if (day) onChange({ when: { kind: 'exact', on: day, words: day } });
            }}
          />
          <TextField
            label={t('decide.decidedBy')}
            value={decision.decidedBy}
            readOnly={!writable}
            onType={(decidedBy) => onChange({ decidedBy })}
          />
          <TextField
            label={t('decide.role')}
            value={decision.role ?? ''}
            readOnly={!writable}
            onType={(role) => onChange({ role })}
          />
        </div>
        <Wrong id={`${decision.id}-by`} sentence={wrong} />
        <div className="entry-row">
          <ChooseField
            label={t('decide.familyTold')}
            value={decision.familyTold ?? ''}
            disabled={!writable}
            choices={[
              { value: '', label: t('decide.notSaid') },
              { value: 'yes', label: t('decide.told.yes') },
              { value: 'no', label: t('decide.told.no') },
            ]}
            onChoose={(value) => {
              if (value === 'yes' || value === 'no') onChange({ familyTold: value });
            }}
          />
          <TextField
            label={t('decide.familyToldWords')}
            value={decision.familyToldWords ?? ''}
            readOnly={!writable}
            onType={(familyToldWords) => onChange({ familyToldWords })}
          />
        </div>
        <ChooseField
          label={t('decide.lawfulBasis')}
          value={decision.lawfulBasis ?? ''}
          disabled={!writable}
          choices={[
            { value: '', label: t('decide.notSaid') },
            ...citations
              .filter(({ id, use }) => use === 'basis' || id === decision.lawfulBasis)
              .map(({ id, title, provision }) => ({ value: id, label: `${title}: ${provision}` })),
          ]}
          onChoose={(lawfulBasis) => onChange({ lawfulBasis })}
        />
        {cited ? (
          <p className="form-note">
            {cited.about} {t('decide.checkedOn', { day: dayInWords(cited.checkedOn) })}{' '}
            {cited.confirmed ? '' : t('decide.unconfirmed')} {cited.note} {law?.warning}
          </p>
        ) : null}
        {lines.map((line) => (
          <LongField
            key={line}
            label={t(`decide.line.${line}`)}
            value={decision[line] ?? ''}
            readOnly={!writable}
            onType={(typed) => onChange({ [line]: typed })}
          />
        ))}
      </div>
    </details>
  );
}
