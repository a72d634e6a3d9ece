import type { Audience } from '../../../shared/domain/audience.ts';
import type { Report } from '../../../shared/domain/report.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import type { Awaited } from '../document.ts';
import type { Page } from '../page.tsx';
import { sentenceOf } from './sentence-of.ts';

/** Asks the host for the report that a draft would be, as the vault keeps it now. */
export async function composeDraft(
  page: Page,
  { document: draft }: Revision,
  audience: Audience,
): Promise<Awaited<Report>> {
  try {
    return { state: 'here', value: await page.host.documents.composeDraft({ draft, audience }) };
  } catch (thrown) {
    return { state: 'failed', message: sentenceOf(thrown) };
  }
}
