import { useState } from 'react';
import { useStore } from 'zustand';
import { makeId } from '../../../shared/base/ids.ts';
import { ServiceInvolvementId, type ServiceInvolvement } from '../../../shared/domain/service-involvement.ts';
import { Entries } from '../../parts/entries.tsx';
import { FormPage } from '../../parts/form-page.tsx';
import { useDocument } from '../../state/page.tsx';
import { missingInService } from '../../state/selectors/missing-in.ts';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { ServiceFields } from './service-fields.tsx';

/** Which services each child and adult has had; names that can harm are kept back and stamped unless somebody decides otherwise. */
export function ServicesForm({ desk, writable, entry }: FormProps) {
  const draft = useStore(desk.store, (state) => state.draft);
  const conference = useDocument((state) => state.current?.conference);
  const [added, setAdded] = useState<string | null>(null);
  const people = [...(conference?.children ?? []), ...(conference?.family ?? [])];
  const [first] = people;
  const put = (id: string, change: Partial<ServiceInvolvement>) =>
    desk.change(({ services }) => ({
      services: services.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }));
  const add = () => {
    if (!first) return;
    const id = ServiceInvolvementId.parse(makeId('service', crypto.randomUUID()));
    const begun: ServiceInvolvement = {
      id,
      person: first.id,
      service: '',
      agency: null,
      from: null,
      to: null,
      purpose: '',
      audience: 'professionals',
      harmful: null,
      notToBeUsedFor: '',
    };
    desk.change(({ services }) => ({ services: [...services, begun] }));
    setAdded(id);
  };
  return (
    <FormPage title={t('form.title.services')} lead={t('service.lead')}>
      <Entries
        label={t('form.title.services')}
        opened={added ?? entry}
        writable={writable}
        onTakeOut={(id) =>
          desk.change(({ services }) => ({ services: services.filter((each) => each.id !== id) }))
        }
        entries={draft.services.map((service) => ({
          id: service.id,
          name: service.service || t('service.new'),
          note: [
            people.find(({ id }) => id === service.person)?.name ?? '',
            service.harmful ? t('service.keptBack') : '',
          ]
            .filter(Boolean)
            .join(', '),
          missing: missingInService(service),
          fields: (
            <ServiceFields
              service={service}
              people={people}
              writable={writable}
              onChange={(change) => put(service.id, change)}
            />
          ),
        }))}
      />
      {writable ? (
        <div>
          <Button icon="add" onClick={add}>
            {t('service.add')}
          </Button>
        </div>
      ) : null}
    </FormPage>
  );
}
