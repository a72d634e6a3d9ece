import type { CarriedFile, ConferenceSummary } from '../../../shared/contract/services/conferences.ts';
import { needsConference } from '../editors.ts';
import { everyEvent } from '../selectors/chronology.ts';
import type { Page } from '../page.tsx';
import { firstToRead } from '../selectors/places.ts';
import { flushDesks, putAwaySaved } from './desks.ts';
import { draftsOf } from './drafts.ts';
import { recallConferences } from './recall-conferences.ts';
import { sentenceOf } from './sentence-of.ts';
import { refreshStatus } from './vault-status.ts';

const conferenceFile = /(^|\/)conference\.json$/i;

/** Takes a case folder in and opens it; `keepGoing` opens it without the reports that cannot be read, and lists them. */
export const openFolder = (page: Page, files: CarriedFile[], keepGoing = false): Promise<void> =>
  opening(
    page,
    () => page.host.conferences.takeIn({ files, keepGoing }),
    keepGoing || !files.some(({ name }) => conferenceFile.test(name)) ? null : files,
  );

/** Shows a conference that the host already holds. */
export const showConference = (page: Page, summary: ConferenceSummary): Promise<void> =>
  opening(page, () => Promise.resolve(summary));

/** Reads the conference that is open anew, after something of it has changed; what is shown stays where it is. */
export async function refreshConference(page: Page): Promise<void> {
  const { current } = page.document.getState();
  if (!current) return;
  const { id } = current.conference;
  const [merged, rules] = await Promise.all([page.host.conferences.read({ id }), rulesOf(page, id)]);
  if (page.document.getState().current?.conference.id === id)
    page.document.setState({ current: merged, reports: {}, rules });
}

/** What counts where a conference is held; without it some checks ask nothing. */
const rulesOf = (page: Page, id: ConferenceSummary['id']) =>
  page.host.deadlines.rules({ id }).catch(() => null);

/** Says why a case folder could not be opened. */
export const failOpening = (page: Page, message: string): void =>
  page.document.setState({ failure: { message, files: null } });

/** Closes the conference that is open, here and in the host. */
export async function closeConference(page: Page): Promise<void> {
  const current = page.document.getState().current;
  if (!current) return;
  await flushDesks(page);
  leaveConference(page);
  page.editors.ask((area) => area.open({ kind: 'welcome', subject: '' }, false));
  await page.host.conferences.close({ id: current.conference.id }).catch(() => undefined);
  await recallConferences(page);
}

/** Takes the conference that is open out of the window. */
export function leaveConference(page: Page): void {
  const current = page.document.getState().current;
  leave(page);
  page.document.setState((state) => ({
    current: null,
    opened: state.opened.filter(({ id, kept }) => kept || id !== current?.conference.id),
  }));
}

const openVaultOf = (page: Page) => page.vault.getState().status?.open?.id;

async function opening(
  page: Page,
  ask: () => Promise<ConferenceSummary>,
  files: CarriedFile[] | null = null,
): Promise<void> {
  if (page.document.getState().opening !== 'none') return;
  const vault = openVaultOf(page);
  page.document.setState({ opening: 'folder', failure: null });
  try {
    await flushDesks(page);
    const summary = await ask();
    const { id } = summary;
    const [merged, rules, drafts] = await Promise.all([
      page.host.conferences.read({ id }),
      rulesOf(page, id),
      draftsOf(page, id),
    ]);
    // Where the vault was locked meanwhile, nothing of it may come back into the window.
    if (vault && openVaultOf(page) !== vault) return;
    leave(page);
    // All at one moment: whatever somebody opens who is faster than the host would else be covered by what comes late.
    page.document.setState(({ opened }) => ({
      opening: 'none',
      current: merged,
      rules,
      opened: [summary, ...opened.filter((each) => each.id !== id)],
    }));
    page.vault.setState({ drafts });
    if (summary.kept) void refreshStatus(page);
    page.editors.ask((area) => {
      area.open(firstToRead(merged), false);
      area.closeWhere((editor) => editor.kind === 'welcome');
    });
    page.workbench.setState({ sideView: 'conference', panelOpen: true });
    if (!page.workbench.getState().narrow) page.workbench.setState({ sideBarOpen: true });
  } catch (thrown) {
    const message = sentenceOf(thrown);
    // Without its conference.json there is nothing that the rest of a folder could be read as.
    const rest = message.startsWith('conference.json') ? null : files;
    page.document.setState({ opening: 'none', failure: { message, files: rest } });
    page.editors.ask((area) => area.open({ kind: 'welcome', subject: '' }, false));
  }
}

function leave(page: Page): void {
  page.editors.ask((area) => area.closeWhere(needsConference));
  page.document.setState({
    reports: {},
    exports: [],
    review: null,
    undoable: false,
    deadlines: null,
    trial: {},
    rules: null,
  });
  page.vault.setState({ drafts: [] });
  putAwaySaved(page);
  page.workbench.setState(({ findingFilter }) => ({
    target: null,
    finding: null,
    decisionFilter: 'any',
    deciding: null,
    chronologyFilter: everyEvent,
    findingFilter: { ...findingFilter, text: '', kind: null },
  }));
}
