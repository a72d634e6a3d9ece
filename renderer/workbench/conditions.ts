import type { Condition } from '../../shared/commands/define.ts';
import type { DocumentState } from '../state/document.ts';
import type { WorkbenchState } from '../state/workbench.ts';

/** What holds at this moment: a pure function of both stores. */
export const conditionsOf = (
  document: Pick<DocumentState, 'current'>,
  workbench: Pick<WorkbenchState, 'activeEditor'>,
): Record<Condition, boolean> => ({
  'conference-open': document.current !== null,
  'editor-open': workbench.activeEditor !== null,
  'findings-present': (document.current?.findings.length ?? 0) > 0,
});
