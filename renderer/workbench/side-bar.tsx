import { usePage, useWorkbench } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { IconButton } from '../ui/button.tsx';
import { Sash } from '../ui/sash.tsx';
import { Explorer } from './explorer.tsx';
import { FindingKinds } from './finding-kinds.tsx';
import { Reports } from './reports.tsx';
import { runCommand } from './run-command.ts';
import './side-bar.css';

const views = { conference: Explorer, findings: FindingKinds, reports: Reports } as const;

/** The side bar: one of its views under a title; in a narrow window it lies over the editors. */
export function SideBar() {
  const page = usePage();
  const sideView = useWorkbench((state) => state.sideView);
  const narrow = useWorkbench((state) => state.narrow);
  const width = useWorkbench((state) => state.sideBarWidth);
  const View = views[sideView];
  return (
    <aside
      className="side-bar"
      aria-label={t('sideBar.label')}
      style={{ width }}
      {...(narrow ? { 'data-over': true } : {})}
    >
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
      {narrow ? null : (
        <Sash
          label={t('workbench.sideBarWidth')}
          direction="column"
          size={width}
          min={180}
          max={520}
          onSize={(sideBarWidth) => page.workbench.setState({ sideBarWidth })}
        />
      )}
    </aside>
  );
}
