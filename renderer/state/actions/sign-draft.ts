import type { Format } from '../../../shared/contract/services/documents.ts';
import type { SignedDescription } from '../../../shared/contract/services/drafts.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Page } from '../page.tsx';
import type { Desk } from '../writing/desk.ts';
import { refreshConference } from './open-conference.ts';
import { sentenceOf } from './sentence-of.ts';

/** Asks what has been signed for the conference that is open. */
export async function recallSigned(page: Page): Promise<void> {
  const { current } = page.document.getState();
  if (!current) return;
  const conference = current.conference.id;
  const signed = await page.host.drafts.signed({ conference }).catch(() => []);
  if (page.document.getState().current?.conference.id === conference) page.document.setState({ signed });
}

/** Saves and signs a draft as it stands; null when it is signed, else the sentence why not. */
export async function signDraft(page: Page, desk: Desk): Promise<string | null> {
  try {
    await desk.flush();
    const { draft, kept, state } = desk.store.getState();
    if (state.kind === 'refused') return state.message;
    await page.host.drafts.sign({ draft: draft.id, digest: kept.revision.digest });
    await recallSigned(page);
    await refreshConference(page);
    return null;
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}

/** Hands a signed report over to be saved; null when it was, else the sentence why not. */
export async function saveSigned(
  page: Page,
  { contribution }: SignedDescription,
  format: Format,
): Promise<string | null> {
  const { current } = page.document.getState();
  if (!current) return null;
  try {
    const { file, media } = await page.host.documents.renderContribution({
      conference: current.conference.id,
      contribution,
      audience: 'professionals',
      format,
      job: crypto.randomUUID(),
    });
    saveFile(file, media);
    return null;
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}

/** Hands the disclosure log of an agency over to be saved; null when it was, else the sentence why not. */
export async function saveDisclosureLog(
  page: Page,
  desk: Desk,
  format: 'csv' | 'pdf',
): Promise<string | null> {
  try {
    await desk.flush();
    const { conference, agency } = desk.store.getState().draft;
    const { file, media } = await page.host.documents.disclosureLog({ conference, agency, format });
    saveFile(file, media);
    return null;
  } catch (thrown) {
    return sentenceOf(thrown);
  }
}
