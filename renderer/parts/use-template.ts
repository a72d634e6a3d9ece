import { useEffect } from 'react';
import { useStore } from 'zustand';
import { readTemplate, templateKey } from '../state/actions/read-template.ts';
import type { WholeTemplate } from '../state/document.ts';
import { useDocument, usePage } from '../state/page.tsx';
import type { Desk } from '../state/writing/desk.ts';

/** The template by which a draft is written, with its worked example; null under plain headings, and until it is here. */
export function useTemplate(desk: Desk): WholeTemplate | null {
  const page = usePage();
  const key = useStore(desk.store, ({ draft }) => (draft.template.id === 'plain' ? '' : templateKey(draft)));
  useEffect(() => {
    if (key) void readTemplate(page, desk.store.getState().draft);
  }, [page, desk, key]);
  return useDocument((state) => state.templates[key] ?? null);
}
