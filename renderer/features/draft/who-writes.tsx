import { useStore } from 'zustand';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { TextField } from '../../ui/text-field.tsx';

const lines = ['organisation', 'author', 'role'] as const;

/** Who writes the report and for whom; it can be mended at any time. */
export function WhoWrites({ desk, writable }: { desk: Desk; writable: boolean }) {
  const draft = useStore(desk.store, (state) => state.draft);
  return (
    <details className="who-writes">
      <summary>{[draft.author, draft.role].filter(Boolean).join(', ') || t('moved.who')}</summary>
      <div className="who-writes-fields">
        {lines.map((line) => (
          <TextField
            key={line}
            label={t(`draft.begin.${line}`)}
            value={draft[line]}
            readOnly={!writable}
            onType={(typed) => desk.change(() => ({ [line]: typed }))}
          />
        ))}
      </div>
    </details>
  );
}
