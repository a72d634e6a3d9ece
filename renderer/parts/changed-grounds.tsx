import { agencyName } from '../../shared/domain/agency.ts';
import type { LookAgain } from '../../shared/domain/decided.ts';
import { compareTexts } from '../../shared/comparison/compare-texts.ts';
import { letGo } from '../state/actions/decisions.ts';
import { usePage } from '../state/page.tsx';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { useAsking } from './asking.ts';
import { ComparedWords } from './compared-words.tsx';
import { deciderInWords, decisionInWords } from './decision-words.ts';
import { Notice } from './notice.tsx';
import './changed-grounds.css';

/** A decision whose grounds have changed: what was decided, by whom and why, which words changed, and the way to let it go. */
export function ChangedGrounds({ again }: { again: LookAgain }) {
  const page = usePage();
  const { busy, said, ask } = useAsking();
  const { decision, finding, changes } = again;
  return (
    <Notice look="warning" title={t('chair.again.was', { decision: decisionInWords(decision.said) })}>
      <p>
        {decision.said.words ? `${decision.said.words} ` : ''}
        <span className="muted">{deciderInWords(decision, page.today)}</span>
      </p>
      <p>{t(finding ? 'chair.again.lead' : changes.length > 0 ? 'chair.again.gone' : 'chair.again.moved')}</p>
      {changes.map(({ agency, before, now }, at) => (
        <p key={at} className="changed-grounds-words">
          <strong>{agency ? agencyName(agency) : t('chair.again.nobody')}</strong>{' '}
          <ComparedWords runs={compareTexts(before ?? '', now ?? '')} />
        </p>
      ))}
      <div className="notice-actions">
        <Button
          look="quiet"
          icon="discard"
          disabled={busy}
          onClick={() => void ask(() => letGo(page, decision.grounds.digest))}
        >
          {t('chair.again.letGo')}
        </Button>
      </div>
      {said ? <p role="alert">{said}</p> : null}
    </Notice>
  );
}
