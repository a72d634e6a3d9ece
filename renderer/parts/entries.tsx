import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';

/** One line of a form: what it is called, what is noted beside it, what is still missing in it (null: nothing), and its fields. */
export type Entry = { id: string; name: string; note: string; missing: string | null; fields: ReactNode };

/** The lines of a form, each unfolding into its fields; `opened` is the one to go to. */
export function Entries(props: {
  label: string;
  entries: readonly Entry[];
  opened: string | null;
  writable: boolean;
  onTakeOut?: (id: string) => void;
}) {
  const { label, entries, opened, writable, onTakeOut } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!opened) return;
    const entry = list.current?.querySelector<HTMLDetailsElement>(`[data-entry-id="${CSS.escape(opened)}"]`);
    if (!entry) return;
    entry.open = true;
    entry.scrollIntoView({ block: 'nearest' });
    entry.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [opened]);
  return (
    <ul className="entries" aria-label={label} ref={list}>
      {entries.map(({ id, name, note, missing, fields }) => (
        <li key={id}>
          <details className="entry" data-entry-id={id}>
            <summary>
              <span className="entry-name">{name}</span>
              {missing ? <span className="entry-open">{t('form.notWhole')}</span> : null}
              <span className="entry-note">{note}</span>
            </summary>
            <div className="entry-body">
              {fields}
              {writable && onTakeOut ? (
                <div className="entry-acts">
                  <Button look="quiet" icon="trash" onClick={() => onTakeOut(id)}>
                    {t('form.takeOut')}
                  </Button>
                </div>
              ) : null}
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
