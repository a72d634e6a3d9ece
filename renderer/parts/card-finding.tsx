import { rankOf, type Finding } from '../../shared/domain/finding.ts';
import { openEditor, revealEvidence, studyFinding } from '../state/actions/reveal.ts';
import { useDocument, usePage } from '../state/page.tsx';
import { wordsOf } from '../state/selectors/log-rows.ts';
import { nameOfFile } from '../state/selectors/places.ts';
import { t } from '../texts/t.ts';
import { Button } from '../ui/button.tsx';
import { CardDecision } from './card-decision.tsx';
import { kindName } from './finding-words.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { WeightMark } from './weight-mark.tsx';

/** How many passages elsewhere a card shows; the grounds show them all. */
const few = 3;

/** A finding of a report that is read, as its card shows it: the question, why, the words elsewhere, the way to its grounds. */
export function CardFinding({ finding, file, onGo }: { finding: Finding; file: string; onGo: () => void }) {
  const page = usePage();
  const merged = useDocument((state) => state.current);
  const all = finding.evidence.filter((evidence) => evidence.file !== file);
  const elsewhere = all.slice(0, few);
  return (
    <section className="finding-card-one">
      <p className="finding-card-kind">
        <WeightMark weight={rankOf(finding)} /> <span className="muted">{kindName(finding.kind)}</span>
      </p>
      <p className="finding-card-question">{finding.message}</p>
      <CardDecision finding={finding} />
      {finding.why ? <p className="muted">{finding.why}</p> : null}
      {elsewhere.map((evidence) => (
        <div key={`${evidence.file}${evidence.start}`} className="finding-card-words">
          <blockquote>{merged ? wordsOf(merged, evidence) : evidence.quote}</blockquote>
          <Button
            look="quiet"
            icon="arrow-right"
            onClick={() => {
              onGo();
              revealEvidence(page, evidence);
            }}
          >
            {t('card.go', { place: merged ? nameOfFile(merged, evidence.file) : evidence.file })}
          </Button>
        </div>
      ))}
      {all.length > few ? <p className="muted">{t('card.more', { count: all.length - few })}</p> : null}
      <SuggestionList suggestions={finding.suggestions} />
      <Button
        look="quiet"
        icon="inspect"
        className="finding-card-study"
        onClick={() => {
          onGo();
          studyFinding(page, finding);
        }}
      >
        {t('problems.study')}
      </Button>
      {finding.tier === 'merge' ? null : (
        <Button
          look="quiet"
          icon="question"
          className="finding-card-study"
          onClick={() => {
            onGo();
            openEditor(page, { kind: 'manual', subject: finding.kind });
          }}
        >
          {t('manual.open')}
        </Button>
      )}
    </section>
  );
}
