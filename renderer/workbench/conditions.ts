import type { Condition } from '../../shared/commands/define.ts';
import type { DocumentState } from '../state/document.ts';
import { draftFindings } from '../state/selectors/draft-findings.ts';
import { isVaultOpen, type VaultState } from '../state/vault.ts';
import type { WorkbenchState } from '../state/workbench.ts';

/** What holds at this moment: a pure function of the stores. */
export const conditionsOf = (
  document: Pick<DocumentState, 'current' | 'opened'>,
  vault: Pick<VaultState, 'status' | 'checked'>,
  workbench: Pick<WorkbenchState, 'activeEditor'>,
): Record<Condition, boolean> => ({
  'conference-open': document.current !== null,
  'conference-looked-at': document.opened.some(
    ({ id, kept }) => id === document.current?.conference.id && !kept,
  ),
  'vault-open': isVaultOpen(vault),
  'demonstration-known': vault.status?.known.some(({ demonstration }) => demonstration) ?? false,
  'draft-in-front': /^(draft|draft-preview|versions):/.test(workbench.activeEditor ?? ''),
  'editor-open': workbench.activeEditor !== null,
  'findings-present': (document.current?.findings.length ?? 0) + draftFindings(vault.checked).length > 0,
});
