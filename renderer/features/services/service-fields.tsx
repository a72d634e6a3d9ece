import { Audience } from '../../../shared/domain/audience.ts';
import type { Child } from '../../../shared/domain/child.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { HarmfulName, type ServiceInvolvement } from '../../../shared/domain/service-involvement.ts';
import { useLeft } from '../../parts/use-left.ts';
import { missingInService } from '../../state/selectors/missing-in.ts';
import { t } from '../../texts/t.ts';
import { ChooseField } from '../../ui/choose-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** One service: whose, which, since when, what for, who may read of it. */
export function ServiceFields(props: {
  service: ServiceInvolvement;
  people: readonly (Child | Person)[];
  writable: boolean;
  onChange: (change: Partial<ServiceInvolvement>) => void;
}) {
  const { service, people, writable, onChange } = props;
  const { left, said } = useLeft(service.service !== '');
  const missing = missingInService(service);
  const only = (sentence: string) => (missing === sentence ? missing : null);
  const harm = (value: string) => {
    const found = HarmfulName.safeParse(value);
    const harmful = found.success ? found.data : null;
    // Kept back and stamped from the first moment; who decides otherwise changes it in sight.
    onChange({
      harmful,
      audience: harmful ? 'chair' : 'professionals',
      notToBeUsedFor: harmful ? service.notToBeUsedFor || t(`service.stamp.${harmful}`) : '',
    });
  };
  return (
    <>
      <div className="entry-row">
        <ChooseField
          label={t('service.person')}
          value={service.person}
          disabled={!writable}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(value) => {
            const person = people.find(({ id }) => id === value);
            if (person) onChange({ person: person.id });
          }}
        />
        <TextField
          label={t('service.service')}
          value={service.service}
          readOnly={!writable}
          wrong={said('service', only(t('service.nameMissing')))}
          onBlur={() => left('service')}
          onType={(typed) => onChange({ service: typed })}
        />
      </div>
      <TextField
        label={t('service.purpose')}
        value={service.purpose}
        readOnly={!writable}
        onType={(purpose) => onChange({ purpose })}
      />
      <div className="entry-row">
        <TextField
          label={t('form.from')}
          type="date"
          value={service.from ?? ''}
          readOnly={!writable}
          onType={(from) => onChange({ from: from || null })}
        />
        <TextField
          label={t('service.to')}
          hint={t('service.toHint')}
          type="date"
          value={service.to ?? ''}
          readOnly={!writable}
          wrong={said('to', only(t('service.daysTurned')))}
          onBlur={() => left('to')}
          onType={(to) => onChange({ to: to || null })}
        />
      </div>
      <div className="entry-row">
        <ChooseField
          label={t('service.harmful')}
          value={service.harmful ?? ''}
          disabled={!writable}
          choices={[
            { value: '', label: t('service.harmless') },
            ...HarmfulName.options.map((value) => ({ value, label: t(`service.harm.${value}`) })),
          ]}
          onChoose={harm}
        />
        <ChooseField
          label={t('service.audience')}
          value={service.audience}
          disabled={!writable}
          choices={Audience.options.map((value) => ({ value, label: t(`service.who.${value}`) }))}
          onChoose={(value) => onChange({ audience: Audience.catch('chair').parse(value) })}
        />
      </div>
      {service.harmful ? (
        <TextField
          label={t('service.notFor')}
          value={service.notToBeUsedFor}
          readOnly={!writable}
          wrong={said('stamp', only(t('service.stampMissing')))}
          onBlur={() => left('stamp')}
          onType={(notToBeUsedFor) => onChange({ notToBeUsedFor })}
        />
      ) : null}
    </>
  );
}
