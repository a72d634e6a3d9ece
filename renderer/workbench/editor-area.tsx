import {
  DockviewReact,
  type DockviewApi,
  type DockviewReadyEvent,
  type IDockviewPanelProps,
  type IDockviewHeaderActionsProps,
} from 'dockview-react';
import {
  Component,
  Suspense,
  useEffect,
  useRef,
  type ErrorInfo,
  type RefObject,
  type ReactNode,
} from 'react';
import 'dockview-react/dist/styles/dockview.css';
import { usePage } from '../state/page.tsx';
import { editorId, type Editor, type EditorArea as Area } from '../state/editors.ts';
import { t } from '../texts/t.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { FailedState, Skeleton } from '../ui/view-states.tsx';
import { editorTitle, editorViews } from './editor-list.tsx';
import { EditorTab } from './editor-tab.tsx';
import { enterEditor } from './parts.ts';
import { useKeptScroll } from './keep-scroll.ts';
import { runCommand, type CommandId } from './run-command.ts';
import { soon } from './soon.ts';
import './editor-area.css';

const theme = { name: 'whole-picture', className: 'dockview-whole-picture' };

/** The tabs and splits in which editors stand. */
export function EditorArea() {
  const page = usePage();
  const detach = useRef<() => void>(() => {});
  useEffect(() => () => detach.current(), []);
  const ready = ({ api }: DockviewReadyEvent) => {
    api.onDidActivePanelChange(() => page.workbench.setState({ activeEditor: api.activePanel?.id ?? null }));
    const { document, vault } = page;
    const area = areaOf(api, (editor) =>
      editorTitle(editor, document.getState().current, vault.getState().drafts),
    );
    detach.current = page.editors.attach(area);
    // What was asked for while there was no area has been opened now.
    if (api.panels.length === 0) area.open({ kind: 'welcome', subject: '' }, false);
  };
  return (
    <DockviewReact
      theme={theme}
      components={components}
      defaultTabComponent={EditorTab}
      rightHeaderActionsComponent={GroupActions}
      watermarkComponent={NothingOpen}
      disableFloatingGroups
      disableTabsOverflowList
      onReady={ready}
    />
  );
}

const components = { editor: EditorPanel };

function EditorPanel({ params, api }: IDockviewPanelProps<Editor>) {
  const View = editorViews[params.kind];
  const ref = useRef<HTMLDivElement>(null);
  useKeptScroll(ref, api);
  return (
    <div className="editor" ref={ref} tabIndex={-1} data-editor={api.id}>
      <FailureBoundary>
        <Suspense fallback={<Skeleton label={t('loading')} />}>
          <View subject={params.subject} />
          <Arrival editor={ref} />
        </Suspense>
      </FailureBoundary>
    </div>
  );
}

/** Takes the focus on into a view that came only after its editor had been given it. */
function Arrival({ editor }: { editor: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    if (editor.current && document.activeElement === editor.current) enterEditor(editor.current);
  }, [editor]);
  return null;
}

/** The buttons beside the tabs of a group; a tab's close cross is for the pointer, these are for everybody. */
function GroupActions({ activePanel }: IDockviewHeaderActionsProps) {
  const page = usePage();
  if (!activePanel) return null;
  const act = (command: CommandId) => () => {
    activePanel.api.setActive();
    runCommand(page, command);
  };
  return (
    <span className="group-actions">
      <IconButton icon="chevron-down" label={t('tab.all')} onClick={act('quick-open')} />
      <IconButton icon="split-horizontal" label={t('tab.split')} onClick={act('split-editor')} />
      <IconButton icon="close" label={t('tab.close')} onClick={act('close-editor')} />
    </span>
  );
}

function NothingOpen() {
  const page = usePage();
  return (
    <div className="nothing-open">
      <p>{t('tab.nothing')}</p>
      <Button icon="home" onClick={() => runCommand(page, 'show-welcome')}>
        {t('tab.goToStart')}
      </Button>
    </div>
  );
}

function areaOf(api: DockviewApi, titleOf: (editor: Editor) => string): Area {
  const step = (by: 1 | -1) =>
    by === 1 ? api.moveToNext({ includePanel: true }) : api.moveToPrevious({ includePanel: true });
  const add = (editor: Editor, id: string, beside: boolean) =>
    api.addPanel({
      id,
      component: 'editor',
      title: titleOf(editor),
      params: editor,
      ...(beside && api.activePanel
        ? { position: { referencePanel: api.activePanel, direction: 'right' as const } }
        : {}),
    });
  return {
    open: (editor, beside) => {
      const id = editorId(editor);
      const known = api.getPanel(id);
      if (known && !beside) known.api.setActive();
      else if (known) known.api.moveTo({ group: api.addGroup({ direction: 'right' }) });
      else add(editor, id, beside);
      // What jumps to words takes the focus there itself, and earlier than the next frame.
      soon(() => enterEditor(document.querySelector<HTMLElement>(`[data-editor="${CSS.escape(id)}"]`)));
    },
    closeActive: () => api.activePanel?.api.close(),
    closeWhere: (unwanted) => {
      for (const panel of api.panels.filter(({ params }) => unwanted(params as Editor))) panel.api.close();
    },
    splitActive: () => {
      const active = api.activePanel;
      if (active) add(active.params as Editor, `${active.id}~${crypto.randomUUID()}`, true);
    },
    step,
    all: () => api.panels.map(({ params }) => params as Editor),
  };
}

/** Keeps a fault in one editor from taking the window with it. */
class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override componentDidCatch(_thrown: Error, _where: ErrorInfo): void {
    // Nothing is logged: what was thrown may hold words of a case.
  }
  override render(): ReactNode {
    return this.state.failed ? (
      <FailedState happened={t('failed.view')} safe={t('failed.safe')} />
    ) : (
      this.props.children
    );
  }
}
