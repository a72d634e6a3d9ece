import { kindName } from '../parts/finding-words.ts';
import { WeightMark } from '../parts/weight-mark.tsx';
import { openEditor, studyFinding } from '../state/actions/reveal.ts';
import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { kindsOf } from '../state/selectors/findings.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Tree } from '../ui/tree.tsx';

/** Findings by their kind, each kind with its own findings below it. */
export function FindingKinds() {
  const page = usePage();
  const findings = useDocument((state) => state.current?.findings);
  const chosen = useWorkbench((state) => state.finding);
  if (!findings) return <p className="side-note">{t('problems.noConference')}</p>;
  const kinds = kindsOf(findings);
  return (
    <>
      <div className="side-actions">
        <Button icon="checklist" onClick={() => openEditor(page, { kind: 'findings', subject: '' })}>
          {t('findings.goThrough')}
        </Button>
      </div>
      {kinds.length === 0 ? (
        <p className="side-note">{t('problems.none')}</p>
      ) : (
        <Tree
          label={t('sideBar.findings')}
          current={chosen}
          folded={kinds.slice(1).map(({ kind }) => `kind ${kind}`)}
          nodes={kinds.map(({ kind, findings: found }) => ({
            id: `kind ${kind}`,
            words: `${kindName(kind)}, ${found.length}`,
            face: (
              <>
                <span className="tree-name">{kindName(kind)}</span>
                <span className="tree-note">{found.length}</span>
              </>
            ),
            children: found.map((finding) => ({
              id: finding.id,
              words: `${t(`weight.${finding.weight}`)}: ${finding.message}`,
              face: (
                <>
                  <WeightMark weight={finding.weight} word={false} />
                  <span className="tree-name" title={finding.message}>
                    {finding.message}
                  </span>
                </>
              ),
              act: () => studyFinding(page, finding),
            })),
          }))}
        />
      )}
    </>
  );
}
