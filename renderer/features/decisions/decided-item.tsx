import type { ReactNode } from 'react';
import { closes, type ChairDecision } from '../../../shared/domain/chair-decision.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { Merged } from '../../../shared/domain/merged.ts';
import { deciderInWords, decisionIcons, decisionInWords } from '../../parts/decision-words.ts';
import { decideAtOnce } from '../../state/actions/decisions.ts';
import { studyFinding } from '../../state/actions/reveal.ts';
import { usePage } from '../../state/page.tsx';
import { nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** One decision with its question: what was decided, in which words, on which files it stands, and the ways back. */
export function DecidedItem(props: {
  question: string;
  finding: Finding | null;
  decision?: ChairDecision;
  merged: Merged;
  children?: ReactNode;
}) {
  const { question, finding, decision, merged, children } = props;
  const page = usePage();
  const files = [...new Set(finding?.evidence.map(({ file }) => nameOfFile(merged, file)))];
  const isAsked = decision?.said.kind === 'asked';
  return (
    <li className="decisions-item">
      {isAsked ? <p className="decisions-words">{decision.said.words}</p> : null}
      {isAsked && decision.said.words === question ? null : (
        <p className={isAsked ? 'muted' : 'decisions-question'}>
          {isAsked ? `${t('chair.about')}: ${question}` : question}
        </p>
      )}
      {decision?.said.kind === 'parked' && decision.said.words ? (
        <p className="decisions-words">{decision.said.words}</p>
      ) : null}
      {decision && closes(decision.said.kind) ? (
        <p className="decisions-what">
          <Icon name={decisionIcons[decision.said.kind]} />
          <strong>{decisionInWords(decision.said)}</strong>
          {decision.said.words ? <span>{decision.said.words}</span> : null}
        </p>
      ) : null}
      {children}
      <p className="decisions-foot">
        <span className="muted">
          {[decision ? deciderInWords(decision, page.today) : '', files.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {finding ? (
          <Button look="quiet" icon="inspect" onClick={() => studyFinding(page, finding)}>
            {t(decision ? 'chair.study' : 'chair.again.lookAt')}
          </Button>
        ) : null}
        {finding && decision ? (
          <Button look="quiet" icon="discard" onClick={() => void decideAtOnce(page, finding.id, null)}>
            {t('chair.takeBack')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}
