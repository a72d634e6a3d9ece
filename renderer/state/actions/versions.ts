import type { Draft, DraftId } from '../../../shared/domain/draft.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { t } from '../../texts/t.ts';
import type { Awaited } from '../document.ts';
import type { Page } from '../page.tsx';
import { versionBefore } from '../selectors/sittings.ts';
import type { Compared, History } from '../vault.ts';
import { announce } from './announce.ts';
import { answered } from './answered.ts';
import { sentenceOf } from './sentence-of.ts';

/** How many versions are asked for at a time. */
const atATime = 1000;

/** The name under which a version that was read is found again. */
export const versionKey = (id: DraftId, number: number): string => `${id} ${number}`;

/** Takes in a version that was just saved; asks the vault where it does not follow on the last one that is here. */
export async function noteVersion(page: Page, id: DraftId, newest: Revision | undefined): Promise<void> {
  const known = page.vault.getState().histories[id];
  if (known?.state !== 'here' || !newest) return recallHistory(page, id);
  const [last] = known.value.revisions;
  if (last?.digest === newest.digest) return;
  if (last?.digest !== newest.parent) return recallHistory(page, id);
  put(page, id, { state: 'here', value: { ...known.value, revisions: [newest, ...known.value.revisions] } });
}

/** Asks for the newest versions of a draft, and chooses the last one to look at. */
export async function recallHistory(page: Page, id: DraftId): Promise<void> {
  const known = page.vault.getState().histories[id];
  if (!known) put(page, id, { state: 'waiting' });
  try {
    const revisions = await page.host.drafts.history({ draft: id, limit: atATime });
    put(page, id, { state: 'here', value: { revisions, whole: revisions.length < atATime } });
    if (!page.vault.getState().compared[id]) compareVersions(page, id, revisions[0]?.number ?? 1);
  } catch (thrown) {
    put(page, id, { state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Asks for versions from before those that are here. */
export async function recallEarlier(page: Page, id: DraftId): Promise<void> {
  const history = page.vault.getState().histories[id];
  if (history?.state !== 'here') return;
  const { revisions } = history.value;
  const before = revisions.at(-1)?.number;
  if (before === undefined) return;
  const earlier = await page.host.drafts.history({ draft: id, before, limit: atATime }).catch(() => []);
  const whole = earlier.length < atATime;
  put(page, id, { state: 'here', value: { revisions: [...revisions, ...earlier], whole } });
}

/** Lays two versions side by side; without an older one, the version is compared with the one before it. */
export function compareVersions(page: Page, id: DraftId, newer: number, older?: number | null): void {
  const history = page.vault.getState().histories[id];
  const revisions = history?.state === 'here' ? history.value.revisions : [];
  const before = older === undefined ? (versionBefore(revisions, newer)?.number ?? null) : older;
  // Whichever is the later one of the two is the newer, however they were chosen.
  const compared: Compared =
    before !== null && before > newer ? { newer: before, older: newer } : { newer, older: before };
  page.vault.setState((state) => ({ compared: { ...state.compared, [id]: compared } }));
  for (const number of [compared.newer, compared.older])
    if (number !== null) void readVersion(page, id, number);
}

/** Brings the words of an earlier version back, as a new one after all there are. */
export function restoreVersion(page: Page, id: DraftId, number: number): Promise<string | null> {
  return answered(
    (async () => {
      const known = page.vault.getState().desks[id];
      const desk = known?.state === 'here' ? known.value : null;
      await desk?.flush();
      const parent =
        desk?.store.getState().kept.revision.digest ??
        (await page.host.drafts.read({ draft: id })).revision.digest;
      const restored = await page.host.drafts.restore({ draft: id, number, parent });
      desk?.takeUp(restored);
      page.vault.setState(({ drafts }) => ({
        drafts: drafts.map((each) => (each.draft.id === id ? restored : each)),
      }));
      await recallHistory(page, id);
      compareVersions(page, id, restored.revision.number);
      announce(page, t('versions.restored', { number, now: restored.revision.number }));
    })(),
  );
}

async function readVersion(page: Page, id: DraftId, number: number): Promise<void> {
  const key = versionKey(id, number);
  const known = page.vault.getState().versions[key];
  if (known && known.state !== 'failed') return;
  const keep = (version: Awaited<Draft>) =>
    page.vault.setState(({ versions }) => ({ versions: { ...versions, [key]: version } }));
  keep({ state: 'waiting' });
  try {
    keep({ state: 'here', value: (await page.host.drafts.read({ draft: id, number })).draft });
  } catch (thrown) {
    keep({ state: 'failed', message: sentenceOf(thrown) });
  }
}

/**
 * The version nearest before `from` in which a section says something else than `text`; null where it always said so. Goes back
 * in ever longer strides and then halves the last one, for most versions change another section.
 */
export async function otherWords(
  page: Page,
  id: DraftId,
  position: number,
  text: string,
  from: number,
): Promise<{ number: number; text: string; at: string } | null> {
  const read = async (number: number) => {
    const { draft, revision } = await page.host.drafts.read({ draft: id, number });
    return { number, text: draft.sections[position]?.text ?? '', at: revision.at };
  };
  let same = from;
  for (let stride = 1; same > 1; stride *= 2) {
    let found = await read(Math.max(1, same - stride));
    if (found.text === text) {
      same = found.number;
      continue;
    }
    while (same - found.number > 1) {
      const middle = await read(Math.floor((same + found.number) / 2));
      if (middle.text === text) same = middle.number;
      else found = middle;
    }
    return found;
  }
  return null;
}

const put = (page: Page, id: DraftId, history: Awaited<History>): void =>
  page.vault.setState(({ histories }) => ({ histories: { ...histories, [id]: history } }));

/** The versions of a draft that are here; none while they are on their way. */
export const revisionsOf = (history: Awaited<History> | undefined): readonly Revision[] =>
  history?.state === 'here' ? history.value.revisions : none;

const none: readonly Revision[] = [];
