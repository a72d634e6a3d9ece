import type { Finding } from '../../shared/domain/finding.ts';
import { kindName } from '../parts/finding-words.ts';
import { useFindings } from '../parts/use-findings.ts';
import { WeightMark } from '../parts/weight-mark.tsx';
import { openEditor } from '../state/actions/reveal.ts';
import { useDocument, usePage, useWorkbench } from '../state/page.tsx';
import { countByWeight, gravest, kindsOf } from '../state/selectors/findings.ts';
import { everyWeight } from '../state/workbench.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { Tree } from '../ui/tree.tsx';
import type { TreeNode } from '../ui/tree-rows.ts';

const every = 'every kind';

/** The kinds of finding there are, gravest first; choosing one goes through the findings of that kind. */
export function FindingKinds() {
  const page = usePage();
  const findings = useFindings();
  const isOpen = useDocument((state) => state.current !== null);
  const kind = useWorkbench((state) => state.findingFilter.kind);
  if (!isOpen) return <p className="side-note">{t('problems.noConference')}</p>;
  if (findings.length === 0) return <p className="side-note">{t('problems.none')}</p>;
  const choose = (chosen: string | null) => () => {
    page.workbench.setState({ findingFilter: { text: '', weights: everyWeight, kind: chosen } });
    openEditor(page, { kind: 'findings', subject: '' });
  };
  const node = (id: string, name: string, of: readonly Finding[], act: () => void): TreeNode => {
    const counts = countByWeight(of);
    const weight = gravest(counts);
    return {
      id,
      face: (
        <>
          <WeightMark weight={weight ?? 'quiet'} word={false} />{' '}
          <span className="tree-name" title={name}>
            {name}
          </span>{' '}
          <span className="tree-note">{of.length}</span>
        </>
      ),
      act,
    };
  };
  return (
    <>
      <div className="side-actions">
        <Button icon="checklist" onClick={choose(null)}>
          {t('findings.goThrough')}
        </Button>
      </div>
      <Tree
        label={t('sideBar.findings')}
        current={kind ?? every}
        nodes={[
          node(every, t('findings.allKinds'), findings, choose(null)),
          ...kindsOf(findings).map((each) =>
            node(each.kind, kindName(each.kind), each.findings, choose(each.kind)),
          ),
        ]}
      />
    </>
  );
}
