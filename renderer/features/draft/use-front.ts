import { useState } from 'react';
import { useStore } from 'zustand';
import { usePage } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';
import type { DraftForm } from '../../state/writing/draft-place.ts';

type Front = { front: DraftForm | null; entry: string | null; turn: number };

/** Which form is in front of the words (null: none), and which line of it to go to: as it was chosen, or as somebody jumped. */
export function useFront(desk: Desk): Front & { show: (form: DraftForm | null) => void } {
  const { workbench } = usePage();
  const { id } = desk.store.getState().draft;
  const target = useStore(workbench, ({ draftTarget }) => (draftTarget?.draft === id ? draftTarget : null));
  const [chosen, setChosen] = useState<Front>({ front: null, entry: null, turn: 0 });
  const turn = target?.turn ?? 0;
  const jumped: Front | null =
    target && turn > chosen.turn
      ? 'form' in target
        ? { front: target.form, entry: target.entry ?? null, turn }
        : { front: null, entry: null, turn }
      : null;
  return {
    ...(jumped ?? chosen),
    show: (front) => setChosen({ front, entry: null, turn }),
  };
}
