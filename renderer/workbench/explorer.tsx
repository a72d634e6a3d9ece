import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { dayInWords } from '../state/selectors/dates.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Tree } from '../ui/tree.tsx';
import { nodesOf } from './explorer-nodes.tsx';
import { runCommand } from './run-command.ts';

/** The conference as a tree: who it is about, who was asked and what came, and what can be opened. */
export function Explorer() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const active = useWorkbench((state) => state.activeEditor);
  if (!merged) {
    return (
      <>
        <p className="side-note">{t('explorer.empty')}</p>
        <div className="side-actions">
          <Button look="primary" icon="mortar-board" onClick={() => runCommand(page, 'open-example')}>
            {t('explorer.openExample')}
          </Button>
          <Button icon="folder-opened" onClick={() => runCommand(page, 'open-case-folder')}>
            {t('welcome.openFolder')}
          </Button>
        </div>
      </>
    );
  }
  const { conference } = merged;
  return (
    <>
      <div className="side-head">
        <strong>{conference.name}</strong>
        <span className="muted">
          {conference.kind}, {dayInWords(conference.on)}
        </span>
      </div>
      <Tree
        label={t('explorer.tree')}
        nodes={nodesOf(merged, page)}
        current={active?.split('~')[0] ?? null}
        folded={['household']}
      />
    </>
  );
}
