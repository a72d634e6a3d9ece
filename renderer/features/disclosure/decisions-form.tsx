import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { makeId } from '../../../shared/base/ids.ts';
import { DisclosureDecisionId, type RecordedDecision } from '../../../shared/domain/disclosure-decision.ts';
import { Entries } from '../../parts/entries.tsx';
import { FormPage } from '../../parts/form-page.tsx';
import { readTimingTemplates } from '../../state/actions/deadlines.ts';
import { usePage, useVault } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { missingInDecision } from '../../state/selectors/missing-in.ts';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { SaveLog } from './save-log.tsx';
import { useAccounted } from './use-accounted.ts';

/** The log of decisions to share or not to share: who decided, what, with whom and why; the short way first, the rest unfolds. */
export function DecisionsForm({ desk, writable, entry }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const actor = useVault((state) => state.status?.open?.actor ?? '');
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => void readTimingTemplates(page), [page]);
  useAccounted(desk);
  const put = (id: string, change: Partial<RecordedDecision>) =>
    desk.change(({ decisions }) => ({
      decisions: decisions.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }));
  const add = () => {
    const begun: RecordedDecision = {
      id: DisclosureDecisionId.parse(makeId('disclosure', crypto.randomUUID())),
      reference: nextReference(draft.decisions),
      agency: draft.agency,
      when: { kind: 'exact', on: page.today, words: page.today },
      what: '',
      recipient: '',
      decision: 'shared',
      consentAsked: 'not-recorded',
      consentOutcome: '',
      reason: '',
      decidedBy: draft.author || actor,
      role: draft.role,
    };
    desk.change(({ decisions }) => ({ decisions: [...decisions, begun] }));
    setAdded(begun.id);
  };
  return (
    <FormPage title={t('form.title.decisions')} lead={t('decide.lead')}>
      {draft.decisions.length === 0 ? <p className="muted">{t('decide.none')}</p> : null}
      <Entries
        label={t('form.title.decisions')}
        opened={added ?? entry}
        writable={writable}
        onTakeOut={(id) =>
          desk.change(({ decisions }) => ({ decisions: decisions.filter((each) => each.id !== id) }))
        }
        entries={draft.decisions.map((decision) => {
          const day = decision.when.kind === 'exact' ? dayInWords(decision.when.on) : decision.when.words;
          return {
            id: decision.id,
            name: `${decision.reference}  ${decision.what || t('decide.new')}`,
            note: [t(`decide.outcome.${decision.decision}`), decision.recipient, day]
              .filter(Boolean)
              .join(', '),
            missing: missingInDecision(decision)?.sentence ?? null,
            fields: (
              <DecisionFields
                decision={decision}
                writable={writable}
                onChange={(change) => put(decision.id, change)}
              />
            ),
          };
        })}
      />
      {writable ? (
        <div>
          <Button icon="add" onClick={add}>
            {t('decide.add')}
          </Button>
        </div>
      ) : null}
      <SaveLog desk={desk} />
    </FormPage>
  );
}

/** D1, D2 ...: one more than the highest there is, so that no number is given twice. */
const nextReference = (decisions: readonly RecordedDecision[]): string =>
  `D${Math.max(0, ...decisions.map(({ reference }) => Number(/\d+$/.exec(reference)?.[0] ?? 0))) + 1}`;
