import { byWeight, rankOf, type Finding } from '../../shared/domain/finding.ts';
import type { Evidence, Passage } from '../../shared/domain/passage.ts';
import { segmentsOf, type Stretch } from '../state/selectors/marks.ts';
import { t } from '../texts/t.ts';
import { useFindingCard } from './finding-card.tsx';
import './underlined.css';
import './marked-words.css';

/** What can cover words: a finding that stands on them, the light of a jump, a child speaking. */
export type Cover = { kind: 'finding'; finding: Finding } | { kind: 'lit' } | { kind: 'voice' };
export type Covers = readonly (Stretch<Cover> & { file: string })[];

/** The covers of one file: its findings' evidence, and the words that were jumped to. */
export function coversOf(findings: readonly Finding[], file: string, target: Evidence | null): Covers {
  const marks = findings.flatMap((finding) =>
    finding.evidence
      .filter((evidence) => evidence.file === file)
      .map(({ start, end }) => ({ file, start, end, what: { kind: 'finding' as const, finding } })),
  );
  const lit =
    target?.file === file
      ? [{ file, start: target.start, end: target.end, what: { kind: 'lit' as const } }]
      : [];
  return [...marks, ...lit];
}

const none: readonly Passage[] = [];

/** A passage with its findings underlined at their exact words, a child's own words in italics, the words jumped to lit. */
export function MarkedWords({
  passage,
  covers,
  voices = none,
}: {
  passage: Passage;
  covers: Covers;
  voices?: readonly Passage[];
}) {
  const near: Stretch<Cover>[] = covers.filter(
    ({ file, start, end }) => file === passage.file && start < passage.end && end > passage.start,
  );
  const spoken = voices.map(({ start, end }) => ({ start, end, what: { kind: 'voice' as const } }));
  if (near.length + spoken.length === 0) return passage.text;
  return segmentsOf<Cover>(passage, [...near, ...spoken]).map(({ at, text, what }) => (
    <Run key={at} text={text} covers={what} />
  ));
}

function Run({ text, covers }: { text: string; covers: Cover[] }) {
  const card = useFindingCard();
  const findings = covers
    .flatMap((cover) => (cover.kind === 'finding' ? [cover.finding] : []))
    .sort(byWeight);
  const [gravest] = findings;
  const marks = {
    ...(covers.some(({ kind }) => kind === 'lit') ? { 'data-lit': true } : {}),
    ...(covers.some(({ kind }) => kind === 'voice') ? { 'data-voice': true } : {}),
  };
  if (!gravest) {
    return Object.keys(marks).length > 0 ? (
      <span className="words" {...marks}>
        {text}
      </span>
    ) : (
      text
    );
  }
  // A link, not a button: only a link breaks over lines as words do.
  return (
    <a
      href={`#${gravest.id}`}
      className="words words-found underlined"
      data-weight={rankOf(gravest)}
      aria-label={`${text} (${t('contribution.asks', { weight: t(`weight.${rankOf(gravest)}`) })})`}
      {...marks}
      onMouseEnter={(event) => card.show(findings, event.currentTarget, false)}
      onMouseLeave={card.leave}
      onFocus={(event) => card.show(findings, event.currentTarget, false)}
      onBlur={card.leave}
      onClick={(event) => {
        event.preventDefault();
        card.show(findings, event.currentTarget, true);
      }}
    >
      {text}
    </a>
  );
}
