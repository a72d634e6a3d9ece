import * as declared from '../../shared/commands/index.gen.ts';
import type { Category, Command } from '../../shared/commands/define.ts';
import { announce } from '../state/actions/announce.ts';
import { undoDecision } from '../state/actions/decisions.ts';
import { chooseFolder } from '../state/actions/choose-folder.ts';
import { closeConference } from '../state/actions/open-conference.ts';
import type { Page } from '../state/page.tsx';
import type { Theme } from '../state/layout.ts';
import { isSideBarShown, showSideBar } from '../state/workbench.ts';
import { t } from '../texts/t.ts';
import { type Act, open, side } from './acts.ts';
import { conditionsOf } from './conditions.ts';
import { enterPart, stepPart } from './parts.ts';
import { soon } from './soon.ts';
import { stepFinding } from './step-finding.ts';
import { vaultActs } from './vault-acts.ts';

export type CommandId = (typeof declared)[keyof typeof declared]['id'];

const first: readonly CommandId[] = [
  'show-findings',
  'show-chronology',
  'preview-report',
  'export-report',
  'open-case-folder',
  'open-example',
];
const categories: readonly Category[] = ['Go', 'Report', 'View', 'Conference', 'Vault', 'Appearance', 'Help'];
const rank = ({ id, category }: Command<CommandId>): number =>
  first.includes(id) ? first.indexOf(id) - first.length : categories.indexOf(category);

/** Every declared command, those that one needs most often first. */
export const commands: readonly Command<CommandId>[] = Object.values(declared).sort(
  (a, b) => rank(a) - rank(b),
);

const theme =
  (chosen: Theme): Act =>
  (page) => {
    page.workbench.setState({ theme: chosen });
    announce(page, t(`announce.theme.${chosen}`));
  };

const acts: Record<CommandId, Act> = {
  ...vaultActs,
  'open-case-folder': chooseFolder,
  'close-conference': closeConference,
  'show-welcome': open('welcome'),
  'show-conference': side('conference'),
  'show-reports': side('reports'),
  'show-finding-kinds': side('findings'),
  'show-findings': open('findings'),
  'show-chronology': open('chronology'),
  'show-timeline': open('timeline'),
  'show-knowledge': open('knowledge'),
  'show-deadlines': open('deadlines'),
  'show-checklist': open('review'),
  'show-decisions': open('decisions'),
  'undo-decision': undoDecision,
  'show-problems': (page) => {
    page.workbench.setState({ panelOpen: true });
    // The panel may have to be drawn first.
    if (!enterPart('.problems')) soon(() => enterPart('.problems'));
  },
  'toggle-side-bar': ({ workbench }) => showSideBar(workbench, !isSideBarShown(workbench.getState())),
  'toggle-panel': ({ workbench }) => workbench.setState(({ panelOpen }) => ({ panelOpen: !panelOpen })),
  'preview-report': open('report', 'professionals'),
  'preview-family-report': open('report', 'family'),
  'preview-chair-report': open('report', 'chair'),
  'export-report': open('export-report'),
  'verify-file': open('verify-file'),
  'show-palette': ({ workbench }) => workbench.setState({ palette: 'commands' }),
  'quick-open': ({ workbench }) => workbench.setState({ palette: 'places' }),
  'close-editor': ({ editors }) => editors.ask((area) => area.closeActive()),
  'split-editor': ({ editors }) => editors.ask((area) => area.splitActive()),
  'next-editor': ({ editors }) => editors.ask((area) => area.step(1)),
  'previous-editor': ({ editors }) => editors.ask((area) => area.step(-1)),
  'next-part': () => stepPart(1),
  'previous-part': () => stepPart(-1),
  'next-finding': stepFinding(1),
  'previous-finding': stepFinding(-1),
  'use-light-theme': theme('light'),
  'use-dark-theme': theme('dark'),
  'use-high-contrast-light': theme('hc-light'),
  'use-high-contrast-dark': theme('hc-dark'),
  'follow-system-theme': theme('system'),
  'show-settings': open('settings'),
  'show-manual': open('manual'),
  'show-about': open('about'),
};

/** Whether a command can be run at this moment. */
export function canRun(page: Page, command: Command<CommandId>): boolean {
  const holds = conditionsOf(page.document.getState(), page.vault.getState(), page.workbench.getState());
  return command.when.every((condition) => holds[condition]);
}

/** Runs a command if it can be run; says whether it could. */
export function runCommand(page: Page, id: CommandId): boolean {
  const command = commands.find((each) => each.id === id);
  if (!command || !canRun(page, command)) return false;
  void acts[id](page);
  return true;
}

const isMac = /Mac/.test(navigator.platform);

/** Keys as they are shown on this computer. */
export const keysInWords = (keys: string): string => (isMac ? keys.replace('Ctrl+', '⌘') : keys);

/** The keys of a command as they are shown; undefined when it has none. */
export function keysOf(id: CommandId): string | undefined {
  const [keys] = commands.find((each) => each.id === id)?.keys ?? [];
  return keys === undefined ? undefined : keysInWords(keys);
}
