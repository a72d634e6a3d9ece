import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { accountFor } from '../../state/actions/account-for.ts';
import { usePage } from '../../state/page.tsx';
import type { Desk } from '../../state/writing/desk.ts';

/** How long nothing is typed before what was decided counts as said, in milliseconds. */
const pause = 10_000;

/** Has the audit told of what was decided here: after a pause, and when the form is left. */
export function useAccounted(desk: Desk): void {
  const page = usePage();
  const decisions = useStore(desk.store, ({ draft }) => draft.decisions);
  const told = useRef(decisions);
  useEffect(() => {
    if (told.current === decisions) return;
    const timer = setTimeout(() => {
      told.current = decisions;
      void accountFor(page, desk);
    }, pause);
    return () => clearTimeout(timer);
  }, [page, desk, decisions]);
  useEffect(
    () => () => {
      if (told.current !== desk.store.getState().draft.decisions) void accountFor(page, desk);
    },
    [page, desk],
  );
}
