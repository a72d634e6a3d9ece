import type { Audience } from '../../../shared/domain/audience.ts';
import type { Page } from '../page.tsx';
import type { Awaited } from '../document.ts';
import type { Report } from '../../../shared/domain/report.ts';
import { sentenceOf } from './sentence-of.ts';

/** Asks the host to compose the report for one audience, unless it is here or on its way. */
export async function composeReport(page: Page, audience: Audience): Promise<void> {
  const { current, reports } = page.document.getState();
  const before = reports[audience];
  if (!current || (before && before.state !== 'failed')) return;
  const id = current.conference.id;
  const put = (report: Awaited<Report>) => {
    // Another conference may have been opened since.
    if (page.document.getState().current?.conference.id !== id) return;
    page.document.setState((state) => ({ reports: { ...state.reports, [audience]: report } }));
  };
  put({ state: 'waiting' });
  try {
    put({ state: 'here', value: await page.host.documents.compose({ id, audience }) });
  } catch (thrown) {
    put({ state: 'failed', message: sentenceOf(thrown) });
  }
}
