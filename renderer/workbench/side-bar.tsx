import { usePage, useWorkbench } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { IconButton } from '../ui/button.tsx';
import { Explorer } from './explorer.tsx';
import { FindingKinds } from './finding-kinds.tsx';
import { Reports } from './reports.tsx';
import { runCommand } from './run-command.ts';
import './side-bar.css';

const views = { conference: Explorer, findings: FindingKinds, reports: Reports } as const;

/** The side bar: one of its views under a title. */
export function SideBar() {
  const page = usePage();
  const sideView = useWorkbench((state) => state.sideView);
  const View = views[sideView];
  return (
    <aside className="side-bar" aria-label={t('sideBar.label')}>
      <div className="side-bar-head">
        <h2>{t(`sideBar.${sideView}`)}</h2>
        <IconButton
          icon="layout-sidebar-left-off"
          label={t('sideBar.hide')}
          onClick={() => runCommand(page, 'toggle-side-bar')}
        />
      </div>
      <div className="side-bar-view">
        <View />
      </div>
    </aside>
  );
}
