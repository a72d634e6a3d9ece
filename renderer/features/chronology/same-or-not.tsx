import { agencyName } from '../../../shared/domain/agency.ts';
import { perhapsSame } from '../../../shared/domain/decided-rows.ts';
import type { Finding } from '../../../shared/domain/finding.ts';
import type { ChronologyRow } from '../../../shared/domain/merged.ts';
import { decideAtOnce } from '../../state/actions/decisions.ts';
import { revealEvidence, studyFinding } from '../../state/actions/reveal.ts';
import type { Page } from '../../state/page.tsx';
import { decidedOf, rowsById } from '../../state/selectors/chronology.ts';
import { whenInWords } from '../../state/selectors/dates.ts';
import { questionBetween } from '../../state/selectors/decisions.ts';
import { nameOfFile } from '../../state/selectors/places.ts';
import { t } from '../../texts/t.ts';
import type { Around } from './around.ts';

const nameOf = (row: ChronologyRow): string => `${agencyName(row.agency)}, ${whenInWords(row.when)}`;

/** The rows that may tell the same event as this entry, each with the two answers; then those that the chair keeps apart from it. */
export function SameOrNot({ rows, merged, page, goTo }: Around & { rows: readonly ChronologyRow[] }) {
  const [of, byId, between] = [decidedOf(merged), rowsById(merged), questionBetween(merged)];
  const others = (idsOf: (row: ChronologyRow) => readonly string[]): ChronologyRow[] =>
    [...new Set(rows.flatMap(idsOf))]
      .flatMap((id) => byId.get(id) ?? [])
      .filter((one) => !rows.includes(one));
  const apart = others((row) => of(row.id).apart);
  const perhaps = others((row) => perhapsSame(row.sameAs, of(row.id))).filter((one) => !apart.includes(one));
  const questionOn = (other: ChronologyRow) => rows.flatMap(({ id }) => between(id, other.id) ?? [])[0];
  return (
    <>
      {perhaps.map((other) => (
        <span key={other.id} className="chronology-same">
          <span>
            {t('chronology.sameAs')}{' '}
            <button type="button" className="link" onClick={() => goTo(other.id)}>
              {nameOf(other)}
            </button>
          </span>
          <Answers question={questionOn(other)} other={nameOf(other)} page={page} />
        </span>
      ))}
      {apart.length > 0 ? (
        <span className="chronology-same">
          {t('chair.chronology.apart')}{' '}
          {apart.map((other) => {
            const question = questionOn(other);
            return (
              <button
                key={other.id}
                type="button"
                className="link"
                onClick={() => (question ? studyFinding(page, question) : goTo(other.id))}
              >
                {nameOf(other)}
              </button>
            );
          })}
        </span>
      ) : null}
    </>
  );
}

/** The two answers to whether an entry and another row are one event. */
function Answers({ question, other, page }: { question: Finding | undefined; other: string; page: Page }) {
  if (!question) return null;
  const answers = [
    { kind: 'same', words: 'chair.chronology.same', label: 'chair.chronology.sameAs' },
    { kind: 'not-same', words: 'chair.chronology.notSame', label: 'chair.chronology.notSameAs' },
  ] as const;
  return (
    <span className="chronology-answers">
      {answers.map(({ kind, words, label }) => (
        <button
          key={kind}
          type="button"
          className="link"
          aria-label={t(label, { other })}
          onClick={() => void decideAtOnce(page, question.id, { kind, words: '' })}
        >
          {t(words)}
        </button>
      ))}
    </span>
  );
}

/** That the chair takes these accounts as one event, where else it is told, and the way to the decision. */
export function JoinedNote({ rows, merged, page }: Around & { rows: readonly ChronologyRow[] }) {
  const ids = new Set(rows.map(({ id }) => id));
  const link = merged.decided.joined.find((one) => one.rows.some((id) => ids.has(id)));
  const finding = merged.findings.find(({ id }) => id === link?.finding);
  const [first] = rows;
  const words = first ? decidedOf(merged)(first.id).words : [];
  return (
    <span className="chronology-same chronology-joined">
      {t('chair.chronology.joined')}{' '}
      {finding ? (
        <button type="button" className="link" onClick={() => studyFinding(page, finding)}>
          {t('chair.chronology.see')}
        </button>
      ) : null}
      {words.length > 0 ? ` ${t('chair.chronology.alsoIn')} ` : null}
      {words.map((each) => (
        <button
          key={`${each.file}${each.start}`}
          type="button"
          className="link"
          onClick={() => revealEvidence(page, each)}
        >
          {nameOfFile(merged, each.file)}
        </button>
      ))}
    </span>
  );
}
