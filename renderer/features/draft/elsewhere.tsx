import type { Finding } from '../../../shared/domain/finding.ts';
import { draftFile } from '../../../shared/path/write-up.ts';
import { revealEvidence } from '../../state/actions/reveal.ts';
import { useDocument, usePage } from '../../state/page.tsx';
import { wordsOf } from '../../state/selectors/log-rows.ts';
import { nameOfFile } from '../../state/selectors/places.ts';
import type { Desk } from '../../state/writing/desk.ts';
import { t } from '../../texts/t.ts';
import { Button } from '../../ui/button.tsx';

/** How many rows of the agency's own records are shown at most. */
const few = 3;

/** The words outside the report on which a finding stands: rows of the agency's own log, each with the way to it. */
export function Elsewhere({ desk, finding }: { desk: Desk; finding: Finding }) {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const own = draftFile(desk.store.getState().draft);
  const elsewhere = finding.evidence.filter(({ file }) => file !== own);
  if (!merged) return null;
  return (
    <>
      {elsewhere.slice(0, few).map((evidence) => (
        <div key={`${evidence.file}${evidence.start}`} className="asked-elsewhere">
          <blockquote>{wordsOf(merged, evidence)}</blockquote>
          <Button look="quiet" icon="arrow-right" onClick={() => revealEvidence(page, evidence)}>
            {t('card.go', { place: nameOfFile(merged, evidence.file) })}
          </Button>
        </div>
      ))}
      {elsewhere.length > few ? (
        <p className="muted">{t('card.more', { count: elsewhere.length - few })}</p>
      ) : null}
    </>
  );
}
