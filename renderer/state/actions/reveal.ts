import type { Evidence } from '../../../shared/domain/passage.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Editor } from '../editors.ts';
import type { Page } from '../page.tsx';
import { filterFindings } from '../selectors/findings.ts';
import { everyFinding } from '../workbench.ts';
import { editorOfFile } from '../selectors/places.ts';

/** Opens an editor, beside the others if asked. */
export function openEditor(page: Page, editor: Editor, beside = false): void {
  // Where the side bar lies over the editors it would hide what has just been opened.
  page.workbench.setState({ sideBarOver: false });
  page.editors.ask((area) => area.open(editor, beside));
}

/** Opens the report or log that holds these words, goes to them and lights them up. */
export function revealEvidence(page: Page, evidence: Evidence): void {
  const merged = page.document.getState().current;
  const editor = merged ? editorOfFile(merged, evidence.file) : null;
  if (!editor) return;
  page.workbench.setState(({ target }) => ({ target: { ...evidence, turn: (target?.turn ?? 0) + 1 } }));
  openEditor(page, editor);
}

/** Goes to the first words that a finding stands on; a finding without words opens among the findings. */
export function revealFinding(page: Page, finding: Finding): void {
  page.workbench.setState({ finding: finding.id });
  const merged = page.document.getState().current;
  const evidence = finding.evidence.find(({ file }) => merged && editorOfFile(merged, file));
  if (evidence) revealEvidence(page, evidence);
  else openEditor(page, { kind: 'findings', subject: '' });
}

/** Opens the findings with this one chosen, and lets all through where the filter would hide it. */
export function studyFinding(page: Page, finding: Finding): void {
  const { findingFilter } = page.workbench.getState();
  const isShown = filterFindings([finding], findingFilter).length > 0;
  page.workbench.setState({
    finding: finding.id,
    decisionFilter: 'any',
    ...(isShown ? {} : { findingFilter: everyFinding }),
  });
  openEditor(page, { kind: 'findings', subject: '' });
}
