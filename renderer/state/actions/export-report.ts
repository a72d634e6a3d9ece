import type { Format } from '../../../shared/contract/services/documents.ts';
import type { Events } from '../../../shared/contract/events.ts';
import type { Audience } from '../../../shared/domain/audience.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ExportJob } from '../document.ts';
import type { Page } from '../page.tsx';
import { sentenceOf } from './sentence-of.ts';

/** Renders and signs the report in one format, saves it, and reads the signature back. */
export async function exportReport(page: Page, audience: Audience, format: Format): Promise<void> {
  const current = page.document.getState().current;
  if (!current) return;
  const job = crypto.randomUUID();
  const started: ExportJob = {
    job,
    audience,
    format,
    state: 'working',
    done: 0,
    total: 0,
    doing: '',
    file: '',
    bytes: 0,
    message: '',
    verification: null,
  };
  page.document.setState(({ exports }) => ({ exports: [started, ...exports] }));
  try {
    const id = current.conference.id;
    const { file, media } = await page.host.documents.render({ id, audience, format, job });
    if (find(page, job)?.state !== 'working') return;
    const bytes = saveFile(file, media);
    change(page, job, { state: 'saved', file: file.name, bytes });
    if (format !== 'html')
      change(page, job, { verification: await page.host.documents.verify({ file }).catch(() => null) });
  } catch (thrown) {
    if (find(page, job)?.state === 'working')
      change(page, job, { state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Cancels an export: what the host still makes of it is thrown away, nothing is saved. */
export const cancelExport = (page: Page, job: string): void => change(page, job, { state: 'cancelled' });

/** Takes a step of an export into account. */
export function noteProgress(page: Page, { job, done, total, doing }: Events['render-progress']): void {
  if (find(page, job)?.state === 'working') change(page, job, { done, total, doing });
}

const find = (page: Page, job: string) =>
  page.document.getState().exports.find((entry) => entry.job === job);

function change(page: Page, job: string, changed: Partial<ExportJob>): void {
  page.document.setState(({ exports }) => ({
    exports: exports.map((entry) => (entry.job === job ? { ...entry, ...changed } : entry)),
  }));
}
