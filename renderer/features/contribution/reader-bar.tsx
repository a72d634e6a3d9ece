import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { useFindings } from '../../parts/use-findings.ts';
import { QuietToggle } from '../../parts/quiet-toggle.tsx';
import { useDocument, usePage, useWorkbench } from '../../state/page.tsx';
import { countQuiet, evidenceIn } from '../../state/selectors/findings.ts';
import { t } from '../../texts/t.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

const none: readonly [] = [];

/** Above a report: that it is read-only and how it came, how much is asked of it, and the way from question to question. */
export function ReaderBar({ contribution }: { contribution: Contribution }) {
  const page = usePage();
  const every = useDocument((state) => state.current?.findings ?? none);
  const findings = useFindings();
  const target = useWorkbench((state) => state.target);
  const asked = evidenceIn(findings, contribution.file);
  const chosen = useWorkbench((state) => state.finding);
  const isAt = (evidence: Evidence) =>
    target?.file === evidence.file && target.start === evidence.start && target.end === evidence.end;
  // Several questions can stand on the same words.
  const exact = asked.findIndex(({ finding, evidence }) => isAt(evidence) && finding.id === chosen);
  const at = exact >= 0 ? exact : asked.findIndex(({ evidence }) => isAt(evidence));
  const go = (to: number) => {
    const next = asked.at(to % Math.max(asked.length, 1));
    if (!next) return;
    page.workbench.setState({ finding: next.finding.id });
    revealEvidence(page, next.evidence);
  };
  return (
    <div className="view-bar reader-bar">
      <span className="reader-state" title={t('status.readOnlyWhy')}>
        <Icon name="lock" />
        {t(`contribution.${contribution.stage}`)}
      </span>
      <span className="view-bar-gap" />
      <QuietToggle count={countQuiet(every.filter(({ agency }) => agency === contribution.agency))} />
      <span className="muted" role="status">
        {at < 0
          ? t('contribution.asked', { count: asked.length })
          : t('contribution.place', { at: at + 1, count: asked.length })}
      </span>
      {asked.length === 0 ? null : at < 0 ? (
        <Button icon="arrow-down" onClick={() => go(0)}>
          {t('contribution.first')}
        </Button>
      ) : (
        <span className="reader-steps">
          <IconButton icon="arrow-up" label={t('contribution.previous')} onClick={() => go(at - 1)} />
          <IconButton icon="arrow-down" label={t('contribution.next')} onClick={() => go(at + 1)} />
        </span>
      )}
    </div>
  );
}
