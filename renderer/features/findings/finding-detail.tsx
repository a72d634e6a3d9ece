import { rankOf, type Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { AgencyTag } from '../../parts/agency-tag.tsx';
import { kindName } from '../../parts/finding-words.ts';
import { SuggestionList } from '../../parts/suggestion-list.tsx';
import { WeightMark } from '../../parts/weight-mark.tsx';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import { commonWords, type Token } from '../../state/selectors/common-words.ts';
import { agencyOfFile, editorOfFile, nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { logRowAt, wordsOf } from '../../state/selectors/log-rows.ts';
import { Decision } from './decision.tsx';
import { Differences, Waterfall } from './grounds.tsx';
import { RowOfLog } from './row-of-log.tsx';
import { ToldElsewhere } from './told-elsewhere.tsx';

/** One finding in full: the question, why it is asked, the words it stands on side by side, how they differ, the sum. */
export function FindingDetail({ finding, merged }: { finding: Finding; merged: Merged }) {
  const { evidence } = finding;
  // Only accounts of one event are read against each other.
  const accounts = finding.kind === 'same-event' || finding.kind === 'conflict';
  const words = accounts
    ? commonWords(evidence.map((each) => ({ text: wordsOf(merged, each), from: each.file })))
    : null;
  const isMissing = finding.kind === 'missing-report';
  const failures = merged.failed.filter(({ agency }) => isMissing && agency === finding.agency);
  return (
    <div className="finding-pane">
      <div className="scroll finding-detail" tabIndex={0} role="region" aria-label={finding.message}>
        <p className="finding-detail-kind">
          <WeightMark weight={rankOf(finding)} /> <span className="muted">{kindName(finding.kind)}</span>
        </p>
        <h2>{finding.message}</h2>
        {finding.why ? <p className="finding-detail-why">{finding.why}</p> : null}
        {failures.map(({ file, message }) => (
          <p key={file} className="finding-detail-failure">
            {message}
          </p>
        ))}
        {finding.suggestions.length > 0 ? (
          <>
            <h3>{t('findings.suggestions')}</h3>
            <SuggestionList suggestions={finding.suggestions} />
          </>
        ) : null}
        <h3>{t('findings.words', { count: finding.evidence.length })}</h3>
        {finding.evidence.length === 0 ? <p className="muted">{t('findings.noWords')}</p> : null}
        <div className={evidence.length > 1 ? 'accounts accounts-two' : 'accounts'}>
          {evidence.map((each, at) => (
            <Account
              key={`${each.file}${each.start}`}
              evidence={each}
              merged={merged}
              words={words?.[at] ?? [{ text: wordsOf(merged, each), shared: false }]}
            />
          ))}
        </div>
        {finding.differences && finding.differences.length > 0 ? (
          <Differences
            differences={finding.differences}
            heads={finding.evidence.map(({ file }) => nameOfFile(merged, file))}
          />
        ) : null}
        <ToldElsewhere finding={finding} merged={merged} />
        {finding.steps && finding.steps.length > 0 ? (
          <Waterfall steps={finding.steps} score={finding.score} />
        ) : null}
      </div>
      <Decision finding={finding} merged={merged} />
    </div>
  );
}

function Account({
  evidence,
  merged,
  words,
}: {
  evidence: Evidence;
  merged: Merged;
  words: readonly Token[];
}) {
  const page = usePage();
  const agency = agencyOfFile(merged, evidence.file);
  const row = logRowAt(merged, evidence);
  return (
    <figure className="account">
      <figcaption>
        {agency ? <AgencyTag agency={agency} /> : null} {nameOfFile(merged, evidence.file)}
      </figcaption>
      <blockquote>
        {words.map(({ text, shared }, at) => (shared ? <mark key={at}>{text}</mark> : text))}
      </blockquote>
      {row ? <RowOfLog row={row} /> : null}
      {editorOfFile(merged, evidence.file) ? (
        <Button look="quiet" icon="go-to-file" onClick={() => revealEvidence(page, evidence)}>
          {t('findings.open')}
        </Button>
      ) : null}
    </figure>
  );
}
