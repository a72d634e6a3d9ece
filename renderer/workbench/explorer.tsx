import type { ConferenceSummary } from '../../shared/contract/services/conferences.ts';
import { showConference } from '../state/actions/open-conference.ts';
import { useDocument, usePage, useVault, useWorkbench } from '../state/page.tsx';
import { isVaultOpen } from '../state/vault.ts';
import { dayInWords } from '../state/selectors/dates.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Tree } from '../ui/tree.tsx';
import { nodesOf } from './explorer-nodes.tsx';
import { runCommand } from './run-command.ts';

/** The conferences of the vault that is open, to choose one of. */
function Kept({ kept }: { kept: readonly ConferenceSummary[] }) {
  const page = usePage();
  return (
    <Tree
      label={t('explorer.kept')}
      nodes={kept.map((summary) => ({
        id: summary.id,
        face: (
          <>
            <Icon name="folder" className="muted" />
            <span className="tree-name" title={summary.name}>
              {summary.name}
            </span>{' '}
            <span className="tree-note">{dayInWords(summary.on)}</span>
          </>
        ),
        act: () => void showConference(page, summary),
      }))}
    />
  );
}

/** Where to begin: with the example, or in a vault of one's own with a case folder. */
function NothingOpen({ inVault }: { inVault: boolean }) {
  const page = usePage();
  const example = (
    <Button
      key="example"
      look={inVault ? 'plain' : 'primary'}
      icon="mortar-board"
      onClick={() => runCommand(page, 'open-example')}
    >
      {t('explorer.openExample')}
    </Button>
  );
  const folder = (
    <Button
      key="folder"
      look={inVault ? 'primary' : 'plain'}
      icon="folder-opened"
      onClick={() => runCommand(page, 'open-case-folder')}
    >
      {t('welcome.openFolder')}
    </Button>
  );
  return (
    <>
      <p className="side-note">{t(inVault ? 'explorer.emptyVault' : 'explorer.empty')}</p>
      <div className="side-actions">{inVault ? [folder, example] : [example, folder]}</div>
    </>
  );
}

/** The conference as a tree: who it is about, who was asked and what came, and what can be opened. */
export function Explorer() {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const kept = useDocument((state) => state.opened).filter((each) => each.kept);
  const drafts = useVault((state) => state.drafts);
  const isOpen = useVault(isVaultOpen);
  const active = useWorkbench((state) => state.activeEditor);
  if (!merged) {
    return kept.length > 0 ? <Kept kept={kept} /> : <NothingOpen inVault={isOpen} />;
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
        nodes={nodesOf(merged, drafts, page)}
        current={active?.split('~')[0] ?? null}
        folded={['household']}
      />
    </>
  );
}
