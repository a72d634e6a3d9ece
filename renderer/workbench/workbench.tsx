import { lazy, Suspense, useEffect } from 'react';
import { markingOf } from '../../shared/domain/in-force.ts';
import { useDocument, usePage, useVault, useWorkbench } from '../state/page.tsx';
import { isSideBarShown } from '../state/workbench.ts';
import { t } from '../texts/t.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { ActivityBar } from './activity-bar.tsx';
import { DropFolder } from './drop-folder.tsx';
import { EditorArea } from './editor-area.tsx';
import { Header } from './header.tsx';
import { Palette } from './palette.tsx';
import { Panel } from './panel.tsx';
import { usePaperMargins } from './paper.ts';
import { listenForKeys } from './shortcuts.ts';
import { SideBar } from './side-bar.tsx';
import { StatusBar } from './status-bar.tsx';
import './workbench.css';

const LockScreen = lazy(() => import('../features/vault/lock-screen.tsx'));
const ThrowAway = lazy(() => import('../features/vault/throw-away.tsx'));

/** The whole window: header, activity bar, side bar, editors, panel, status bar; and the palette above them. */
export function Workbench() {
  const page = usePage();
  const sideBarOpen = useWorkbench(isSideBarShown);
  const isConferenceOpen = useDocument((state) => state.current !== null);
  const panelOpen = useWorkbench((state) => state.panelOpen) && isConferenceOpen;
  const palette = useWorkbench((state) => state.palette);
  const announcement = useWorkbench((state) => state.announcement);
  const isLocked = useVault((state) => state.locked !== null || state.locking !== null);
  const throwingAway = useWorkbench((state) => state.throwingAway);
  const isInvented = useDocument((state) => state.current?.conference.demonstration ?? false);
  const isDemonstration = useVault((state) => state.status?.open?.demonstration ?? false) || isInvented;
  const marking = useDocument(({ current }) => (current ? markingOf(current) : ''));
  usePaperMargins([marking, isInvented ? t('status.demonstration') : ''].filter(Boolean).join(' · '));
  useEffect(() => listenForKeys(page), [page]);
  useEffect(() => {
    // Whether it is a demonstration is all that a title may say of a case.
    document.title = isDemonstration ? t('workbench.titleOfDemonstration') : t('product');
  }, [isDemonstration]);
  if (isLocked)
    return (
      <Suspense>
        <LockScreen />
      </Suspense>
    );
  return (
    <div className="workbench">
      <DropFolder />
      <Header />
      <div className="workbench-middle">
        <ActivityBar />
        {sideBarOpen ? <SideBar /> : null}
        <div className="workbench-main">
          <main className="workbench-editors" aria-label={t('workbench.editors')}>
            <h1 className="sr-only">{t('product')}</h1>
            <EditorArea />
          </main>
          {panelOpen ? <Panel /> : null}
        </div>
      </div>
      <StatusBar />
      <LiveRegion {...announcement} />
      {palette === 'closed' ? null : <Palette />}
      {throwingAway ? (
        <Suspense>
          <ThrowAway />
        </Suspense>
      ) : null}
    </div>
  );
}
