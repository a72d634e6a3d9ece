import type { CarriedFile } from '../../../shared/contract/services/conferences.ts';
import type { Format } from '../../../shared/contract/services/documents.ts';
import type { Events } from '../../../shared/contract/events.ts';
import type { Audience } from '../../../shared/domain/audience.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { ExportJob } from '../document.ts';
import type { Page } from '../page.tsx';
import { sentenceOf } from './sentence-of.ts';

/** Renders and signs the report in one format, hands it over to be saved, and reads the signature back. */
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
    made: null,
    message: '',
    verification: null,
  };
  page.document.setState(({ exports }) => ({ exports: [started, ...exports] }));
  try {
    const id = current.conference.id;
    const made = await page.host.documents.render({ id, audience, format, job });
    if (find(page, job)?.state !== 'working') return;
    saveFile(made.file, made.media);
    change(page, job, { state: 'ready', made });
    if (format !== 'html') await readBack(page, job, made.file);
  } catch (thrown) {
    if (find(page, job)?.state === 'working')
      change(page, job, { state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Hands a finished export over to be saved once more. */
export function saveAgain({ made }: ExportJob): void {
  if (made) saveFile(made.file, made.media);
}

async function readBack(page: Page, job: string, file: CarriedFile): Promise<void> {
  change(page, job, { verification: { state: 'waiting' } });
  const verification = await page.host.documents.verify({ file }).then(
    (value): ExportJob['verification'] => ({ state: 'here', value }),
    (thrown: unknown): ExportJob['verification'] => ({ state: 'failed', message: sentenceOf(thrown) }),
  );
  change(page, job, { verification });
}

/** Cancels an export: what the host still makes of it is thrown away, nothing is saved. */
export const cancelExport = (page: Page, job: string): void => change(page, job, { state: 'cancelled' });

/** Takes a step of an export into account. */
export function noteProgress(page: Page, { job, done, total, doing }: Events['render-progress']): void {
  if (find(page, job)?.state === 'working') change(page, job, { done, total, doing });
}

const find = (page: Page, job: string) => page.document.getState().exports.find((entry) => entry.job === job);

function change(page: Page, job: string, changed: Partial<ExportJob>): void {
  page.document.setState(({ exports }) => ({
    exports: exports.map((entry) => (entry.job === job ? { ...entry, ...changed } : entry)),
  }));
}
