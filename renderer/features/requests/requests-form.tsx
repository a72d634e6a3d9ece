import { useState } from 'react';
import { useStore } from 'zustand';
import { makeId } from '../../../shared/base/ids.ts';
import { agencyName } from '../../../shared/domain/agency.ts';
import { InformationRequestId, type InformationRequest } from '../../../shared/domain/information-request.ts';
import { Entries } from '../../parts/entries.tsx';
import { FormPage } from '../../parts/form-page.tsx';
import { usePage, useVault } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { missingInRequest } from '../../state/selectors/missing-in.ts';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { RequestFields } from './request-fields.tsx';

/** What was asked of other agencies and what came back: one form for every profession, in which the concern is always said. */
export function RequestsForm({ desk, writable, entry }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const actor = useVault((state) => state.status?.open?.actor ?? '');
  const [added, setAdded] = useState<string | null>(null);
  const put = (id: string, change: Partial<InformationRequest>) =>
    desk.change(({ requests }) => ({
      requests: requests.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }));
  const add = () => {
    const begun: InformationRequest = {
      id: InformationRequestId.parse(makeId('request', crypto.randomUUID())),
      to: draft.agency === 'social-care' ? 'school' : 'social-care',
      toWhom: '',
      about: '',
      concern: '',
      asked: '',
      by: draft.author || actor,
      on: page.today,
      wantedBy: null,
      reply: { kind: 'awaited' },
    };
    desk.change(({ requests }) => ({ requests: [...requests, begun] }));
    setAdded(begun.id);
  };
  return (
    <FormPage title={t('form.title.requests')} lead={t('request.lead')}>
      <Entries
        label={t('form.title.requests')}
        opened={added ?? entry}
        writable={writable}
        onTakeOut={(id) =>
          desk.change(({ requests }) => ({ requests: requests.filter((each) => each.id !== id) }))
        }
        entries={draft.requests.map((request) => ({
          id: request.id,
          name: t('request.name', { agency: agencyName(request.to), day: dayInWords(request.on) }),
          note: t(`request.reply.${request.reply.kind}`),
          missing: missingInRequest(request),
          fields: (
            <RequestFields
              request={request}
              own={draft.agency}
              writable={writable}
              today={page.today}
              onChange={(change) => put(request.id, change)}
            />
          ),
        }))}
      />
      {writable ? (
        <div>
          <Button icon="add" onClick={add}>
            {t('request.add')}
          </Button>
        </div>
      ) : null}
    </FormPage>
  );
}
