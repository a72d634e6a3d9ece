import { openEditor } from '../state/actions/reveal.ts';
import type { EditorKind } from '../state/editors.ts';
import type { Page } from '../state/page.tsx';
import { showSideBar, type SideView } from '../state/workbench.ts';
import { enterPart } from './parts.ts';
import { soon } from './soon.ts';

/** What a command does in the page. */
export type Act = (page: Page) => void | Promise<void>;

/** Opens an editor of a kind. */
export const open =
  (kind: EditorKind, subject = ''): Act =>
  (page) =>
    openEditor(page, { kind, subject });

/** Shows a view of the side bar. */
export const side =
  (sideView: SideView): Act =>
  ({ workbench }) => {
    workbench.setState({ sideView });
    showSideBar(workbench, true);
    soon(() => enterPart('.side-bar'));
  };
