import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Host } from '../../shared/contract/contract.ts';
import type { Editors } from './editors.ts';
import type { DocumentState, DocumentStore } from './document.ts';
import type { VaultState, VaultStore } from './vault.ts';
import type { WorkbenchState, WorkbenchStore } from './workbench.ts';

/** Everything that a gesture acts on: the host, the three stores, the editors, and the day it is (ISO). */
export type Page = {
  host: Host;
  document: DocumentStore;
  vault: VaultStore;
  workbench: WorkbenchStore;
  editors: Editors;
  today: string;
};

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { page: Page; children: ReactNode }) {
  return <PageContext value={page}>{children}</PageContext>;
}

/** The page that this component stands in. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('This part needs a page around it.');
  return page;
}

/** A part of what the host said; draw again only when that part changes. */
export const useDocument = <T,>(select: (state: DocumentState) => T): T =>
  useStore(usePage().document, select);

/** A part of how the workbench stands; draw again only when that part changes. */
export const useWorkbench = <T,>(select: (state: WorkbenchState) => T): T =>
  useStore(usePage().workbench, select);

/** A part of what this window knows of the vault; draw again only when that part changes. */
export const useVault = <T,>(select: (state: VaultState) => T): T => useStore(usePage().vault, select);
