import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import '@fontsource/source-serif-4/latin-400.css';
import '@fontsource/source-serif-4/latin-400-italic.css';
import '@fontsource/source-serif-4/latin-600.css';
import '@fontsource/source-serif-4/latin-ext-400.css';
import '@vscode/codicons/dist/codicon.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';
import { openDoor } from './host/connect.ts';
import { followDrafts } from './state/actions/follow-drafts.ts';
import { followWindow, hearHost } from './state/actions/follow-host.ts';
import { recallConferences } from './state/actions/recall-conferences.ts';
import { speakLocally } from './state/actions/speak-locally.ts';
import { refreshStatus } from './state/actions/vault-status.ts';
import { createDocumentStore } from './state/document.ts';
import { createEditors } from './state/editors.ts';
import { PageProvider, type Page } from './state/page.tsx';
import { createVaultStore } from './state/vault.ts';
import { createWorkbenchStore } from './state/workbench.ts';
import { followAppearance } from './workbench/appearance.ts';
import { Workbench } from './workbench/workbench.tsx';

// zod would otherwise try whether it may build code at run time, which the page's policy forbids and reports.
config({ jitless: true });

const door = openDoor();
const page: Page = {
  host: door.host,
  document: createDocumentStore(),
  vault: createVaultStore(),
  workbench: createWorkbenchStore(localStorage),
  editors: createEditors(),
  today: new Date().toLocaleDateString('sv-SE'),
};
followAppearance(page.workbench);
followWindow(page);
followDrafts(page);
speakLocally(page.document);
door.subscribe((name, happened) => hearHost(page, name, happened));
void refreshStatus(page);
void recallConferences(page);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <PageProvider page={page}>
      <Workbench />
    </PageProvider>,
  );
}
