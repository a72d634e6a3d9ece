import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { isSideBarShown, type SideView } from '../state/workbench.ts';
import { t, type TextKey } from '../texts/t.ts';
import { Icon } from '../ui/icon.tsx';
import { commands, keysOf, runCommand, canRun, type CommandId } from './run-command.ts';
import './activity-bar.css';

type Activity = { command: CommandId; icon: string; label: TextKey; side?: SideView };

const above: readonly Activity[] = [
  { command: 'show-conference', icon: 'folder-library', label: 'activity.conference', side: 'conference' },
  { command: 'show-finding-kinds', icon: 'checklist', label: 'activity.findings', side: 'findings' },
  { command: 'show-reports', icon: 'book', label: 'activity.reports', side: 'reports' },
  { command: 'show-chronology', icon: 'calendar', label: 'activity.chronology' },
];
const below: readonly Activity[] = [
  { command: 'verify-file', icon: 'verified', label: 'activity.verify' },
  { command: 'show-settings', icon: 'settings-gear', label: 'activity.settings' },
  { command: 'show-about', icon: 'info', label: 'activity.about' },
];

/** The column of what one can turn to; a side view that is open is pressed, and pressing it again hides the side bar. */
export function ActivityBar() {
  return (
    <nav className="activity-bar" aria-label={t('activity.label')}>
      {above.map((activity) => (
        <ActivityButton key={activity.command} {...activity} />
      ))}
      <span className="activity-gap" />
      {below.map((activity) => (
        <ActivityButton key={activity.command} {...activity} />
      ))}
    </nav>
  );
}

function ActivityButton({ command, icon, label, side }: Activity) {
  const page = usePage();
  const shown = useWorkbench(
    (state) => side !== undefined && isSideBarShown(state) && state.sideView === side,
  );
  useDocument((state) => state.current);
  const declared = commands.find(({ id }) => id === command);
  const keys = keysOf(command);
  const words = t(label);
  return (
    <button
      type="button"
      className="activity"
      aria-label={words}
      {...(side ? { 'aria-pressed': shown } : {})}
      disabled={declared ? !canRun(page, declared) : true}
      title={keys ? `${words} (${keys})` : words}
      onClick={() => runCommand(page, shown ? 'toggle-side-bar' : command)}
    >
      <Icon name={icon} />
    </button>
  );
}
