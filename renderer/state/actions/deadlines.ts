import type { DeadlinesAnswer } from '../../../shared/contract/services/deadlines.ts';
import type { KeyDate, Timing } from '../../../shared/domain/timing.ts';
import { carryFile } from '../../ui/carry-files.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Awaited } from '../document.ts';
import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { refreshConference } from './open-conference.ts';
import { sentenceOf } from './sentence-of.ts';

/** Days that are tried out, by what happens on them (ISO). */
export type Trial = Partial<Record<KeyDate, string>>;

const currentId = (page: Page) => page.document.getState().current?.conference.id;

/** Takes an answer in, unless another conference has been opened since. */
function put(page: Page, id: string, deadlines: Awaited<DeadlinesAnswer>): void {
  if (currentId(page) === id) page.document.setState({ deadlines });
}

/** Asks the host what is due when; what is here stays in sight until the answer comes. */
export async function readDeadlines(page: Page): Promise<void> {
  const id = currentId(page);
  if (!id) return;
  const { deadlines, trial } = page.document.getState();
  if (deadlines?.state !== 'here') put(page, id, { state: 'waiting' });
  try {
    const value = await page.host.deadlines.read({ id, moved: trial });
    // Another day may have been tried meanwhile, and its answer be here already.
    if (page.document.getState().trial === trial) put(page, id, { state: 'here', value });
  } catch (thrown) {
    put(page, id, { state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Tries other days; nothing is changed by it. An empty trial ends it. */
export function tryDays(page: Page, trial: Trial): Promise<void> {
  page.document.setState({ trial });
  return readDeadlines(page);
}

/** Settles something about the dates of the conference that is open; gives the sentence why not, else null. */
export async function settleTiming(page: Page, change: (timing: Timing) => Timing): Promise<string | null> {
  const id = currentId(page);
  const { deadlines } = page.document.getState();
  if (!id || deadlines?.state !== 'here') return null;
  const now = change(deadlines.value.timing);
  const said = await answered(page.host.deadlines.settle({ id, timing: now }));
  const { partnership, division } = deadlines.value.timing;
  // Marking, words and findings follow from whose rules count.
  if (said === null && (now.partnership !== partnership || now.division !== division))
    await refreshConference(page);
  await readDeadlines(page);
  return said;
}

/** Makes a calendar file and hands it over to be saved; gives the sentence why not, else null. */
export async function exportDeadlines(page: Page): Promise<string | null> {
  const id = currentId(page);
  if (!id) return null;
  return answered(page.host.deadlines.export({ id }).then(({ file, media }) => saveFile(file, media)));
}

/** Takes a newer table of bank holidays in, or goes back to the shipped one (null); gives the sentence why not, else null. */
export async function takeInBankHolidays(page: Page, file: File | null): Promise<string | null> {
  const carried = file ? carryFile(file, file.name) : Promise.resolve(null);
  const said = await answered(
    carried.then((table) => page.host.deadlines.takeInBankHolidays({ file: table })),
  );
  await readDeadlines(page);
  return said;
}

/** Reads the profiles that can be chosen, and the law and guidance they rest on, once. */
export async function readTimingTemplates(page: Page): Promise<void> {
  if (page.document.getState().timingTemplates) return;
  try {
    const [partnerships, law] = await Promise.all([
      page.host.deadlines.partnerships({}),
      page.host.deadlines.law({}),
    ]);
    page.document.setState({ timingTemplates: { partnerships, law } });
  } catch {
    // The view shows the deadlines without a choice; it asks again when it is opened anew.
  }
}
