import { useEffect } from 'react';
import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { isSideBarShown } from '../state/workbench.ts';
import { t } from '../texts/t.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { Sash } from '../ui/sash.tsx';
import { ActivityBar } from './activity-bar.tsx';
import { DropFolder } from './drop-folder.tsx';
import { EditorArea } from './editor-area.tsx';
import { Header } from './header.tsx';
import { Palette } from './palette.tsx';
import { Panel } from './panel.tsx';
import { listenForKeys } from './shortcuts.ts';
import { SideBar } from './side-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import './workbench.css';

/** The whole window: header, activity bar, side bar, editors, panel, status bar; and the palette above them. */
export function Workbench() {
  const page = usePage();
  const set = page.workbench.setState;
  const narrow = useWorkbench((state) => state.narrow);
  const sideBarOpen = useWorkbench(isSideBarShown);
  const sideBarWidth = useWorkbench((state) => state.sideBarWidth);
  const isConferenceOpen = useDocument((state) => state.current !== null);
  const panelOpen = useWorkbench((state) => state.panelOpen) && isConferenceOpen;
  const panelHeight = useWorkbench((state) => state.panelHeight);
  const palette = useWorkbench((state) => state.palette);
  const announcement = useWorkbench((state) => state.announcement);
  const isDemonstration = useDocument((state) => state.current?.conference.demonstration ?? false);
  useEffect(() => listenForKeys(page), [page]);
  useEffect(() => {
    // Whether it is a demonstration is all that a title may say of a case.
    document.title = isDemonstration ? t('workbench.titleOfDemonstration') : t('product');
  }, [isDemonstration]);
  return (
    <div className="workbench">
      <DropFolder />
      <Header />
      <div className="workbench-middle">
        <ActivityBar />
        {sideBarOpen ? (
          <>
            <div
              className="workbench-side"
              style={{ width: sideBarWidth }}
              {...(narrow ? { 'data-over': true } : {})}
            >
              <SideBar />
            </div>
            {narrow ? null : (
              <Sash
                label={t('workbench.sideBarWidth')}
                direction="column"
                size={sideBarWidth}
                min={180}
                max={520}
                onSize={(width) => set({ sideBarWidth: width })}
              />
            )}
          </>
        ) : null}
        <div className="workbench-main">
          <main className="workbench-editors" aria-label={t('workbench.editors')}>
            <h1 className="sr-only">{t('product')}</h1>
            <EditorArea />
          </main>
          {panelOpen ? (
            <>
              <Sash
                label={t('workbench.panelHeight')}
                direction="row"
                size={panelHeight}
                min={96}
                max={640}
                onSize={(height) => set({ panelHeight: height })}
              />
              <div className="workbench-panel" style={{ height: panelHeight }}>
                <Panel />
              </div>
            </>
          ) : null}
        </div>
      </div>
      <StatusBar />
      <LiveRegion {...announcement} />
      {palette === 'closed' ? null : <Palette />}
    </div>
  );
}
