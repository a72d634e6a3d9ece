import type { Draft, DraftId } from '../../../shared/domain/draft.ts';
import type { RevisionOfDraft } from '../../../shared/domain/revision.ts';
import type { Page } from '../page.tsx';
import { layOut } from './desks.ts';
import { openEditor } from './reveal.ts';
import { sentenceOf } from './sentence-of.ts';

/** The drafts that the open vault keeps of a conference; none where no vault is open. */
export const draftsOf = async (page: Page, conference: Draft['conference']): Promise<RevisionOfDraft[]> =>
  page.vault.getState().status?.open ? page.host.drafts.list({ conference }).catch(() => []) : [];

/** Asks the vault for the drafts of the conference that is open. */
export async function recallDrafts(page: Page): Promise<void> {
  const conference = page.document.getState().current?.conference.id;
  if (!conference) return page.vault.setState({ drafts: [] });
  const drafts = await draftsOf(page, conference);
  if (page.document.getState().current?.conference.id === conference) page.vault.setState({ drafts });
}

/** Begins a report and opens it; gives null, or the sentence why it could not be begun. */
export async function startDraft(
  page: Page,
  wanted: Pick<Draft, 'agency' | 'organisation' | 'author' | 'role'> & { setOut: 'by-template' | 'plain' },
): Promise<string | null> {
  const { current } = page.document.getState();
  if (!current) return null;
  try {
    const opened = await page.host.drafts.start({ conference: current.conference.id, ...wanted });
    page.vault.setState(({ drafts }) => ({ drafts: [...drafts, opened] }));
    layOut(page, opened);
    page.editors.ask((area) => area.closeWhere(({ kind }) => kind === 'start-draft'));
    openDraft(page, opened.draft.id);
    return null;
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}

/** Opens a draft of the conference that is open. */
export const openDraft = (page: Page, id: DraftId): void => openEditor(page, { kind: 'draft', subject: id });
