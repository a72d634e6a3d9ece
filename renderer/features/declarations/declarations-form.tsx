import { useStore } from 'zustand';
import { DeclarationTopic, topicNames } from '../../../shared/domain/declaration-topic.ts';
import type { Declaration } from '../../../shared/domain/declaration.ts';
import { Entries } from '../../parts/entries.tsx';
import { FormPage } from '../../parts/form-page.tsx';
import { useVault, usePage } from '../../state/page.tsx';
import { dayInWords } from '../../state/selectors/dates.ts';
import { missingInDeclaration } from '../../state/selectors/missing-in.ts';
import type { FormProps } from '../../state/writing/form-props.ts';
import { t } from '../../texts/t.ts';
import { DeclarationFields } from './declaration-fields.tsx';

/** "Asked, and nothing known": for each topic that is often left out, what was looked at, from when to when. */
export function DeclarationsForm({ desk, writable, entry }: FormProps) {
  const page = usePage();
  const draft = useStore(desk.store, (state) => state.draft);
  const actor = useVault((state) => state.status?.open?.actor ?? '');
  const put = (topic: DeclarationTopic, change: Partial<Declaration> | null) =>
    desk.change(({ declarations, author }) => {
      const known = declarations.find((each) => each.topic === topic);
      const others = declarations.filter((each) => each.topic !== topic);
      if (change === null) return { declarations: others };
      const begun = { topic, lookedAt: '', by: actor || author, on: page.today };
      const next = { ...begun, ...known, ...change };
      return {
        declarations: known
          ? declarations.map((each) => (each === known ? next : each))
          : [...declarations, next],
      };
    });
  return (
    <FormPage title={t('form.title.declarations')} lead={t('declare.lead')}>
      <Entries
        label={t('form.title.declarations')}
        opened={entry}
        writable={writable}
        entries={DeclarationTopic.options.map((topic) => {
          const declared = draft.declarations.find((each) => each.topic === topic);
          return {
            id: topic,
            name: topicNames[topic],
            note: declared
              ? t('declare.declared', { by: declared.by, on: dayInWords(declared.on) })
              : t('declare.open'),
            missing: declared ? missingInDeclaration(declared) : null,
            fields: (
              <DeclarationFields
                draft={draft}
                topic={topic}
                declared={declared ?? null}
                writable={writable}
                onChange={(change) => put(topic, change)}
              />
            ),
          };
        })}
      />
    </FormPage>
  );
}
