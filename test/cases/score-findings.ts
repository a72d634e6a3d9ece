import type { Finding } from '../../shared/domain/finding.ts';

/** A passage that a careful reader names as evidence. */
export type Named = { file: string; quote: string };

type Evidenced = { evidence: Named[] };
type Pair = { a: Named; b: Named };

/** What a careful reader finds in a case, and what must not be raised, as far as the first merge findings go. */
export type Truth = {
  omissions: Evidenced[];
  not_omitted: Evidenced[];
  csc_knows_claims: Evidenced[];
  supported_csc_claims?: Evidenced[];
  same_event: Pair[];
  near_miss: Pair[];
  consent_gaps: Evidenced[];
  consent_ok: Evidenced[];
  contradictions?: Evidenced[];
  single_agency_facts?: Evidenced[];
  missing_child_voice?: Evidenced[];
  child_voice_present?: Evidenced[];
  missing_agencies: { agency: string; status: string }[];
};

/** How one kind of finding fared: what was found of what there is, what was raised of what must not be. */
export type Score = {
  kind: string;
  found: number;
  of: number;
  wrongly: number;
  controls: number;
  raised: number;
};

/** Words without marks, case, spacing and kinds of quotation mark, so that a Word report stands for its Markdown twin. */
const fold = (words: string): string =>
  words
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[*_#|`>]|\\\\/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Counts what was found and what was wrongly raised, by the rule that evidence agrees where it overlaps. */
export function scoreFindings(
  findings: readonly Finding[],
  truth: Truth,
  texts: Readonly<Record<string, string>>,
): Score[] {
  const folded = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, fold(text)]));
  const twin = (file: string) => file.replace(/\.(docx|pdf)$/, '.md');
  const place = ({ file, quote }: Named) => {
    const at = (folded[twin(file)] ?? '').indexOf(fold(quote));
    return at < 0 ? null : { file: twin(file), from: at, to: at + fold(quote).length };
  };
  const touches = (a: Named, b: Named) => {
    const [one, other] = [place(a), place(b)];
    return (
      one !== null && other !== null && one.file === other.file && one.from < other.to && other.from < one.to
    );
  };
  const score = <T>(
    kind: string,
    items: readonly T[],
    controls: readonly T[],
    sides: (item: T) => (Named | undefined)[],
  ): Score => {
    // The sum over a whole log names every row; only findings of single rows count.
    const mine = findings.filter(
      (finding) => finding.kind === kind && (kind !== 'omitted-record' || finding.record !== undefined),
    );
    const isRaised = (item: T) =>
      mine.some((finding) =>
        sides(item).every((side) => side && finding.evidence.some((evidence) => touches(side, evidence))),
      );
    return {
      kind,
      found: items.filter(isRaised).length,
      of: items.length,
      wrongly: controls.filter(isRaised).length,
      controls: controls.length,
      raised: mine.length,
    };
  };
  const first = ({ evidence }: Evidenced) => [evidence[0]];
  const both = ({ a, b }: Pair) => [a, b];
  const contradictions = truth.contradictions ?? [];
  const conflicts = findings.filter(({ kind }) => kind === 'conflict');
  const areLaidSideBySide = ({ evidence }: Evidenced) =>
    conflicts.some(
      (finding) => evidence.filter((side) => finding.evidence.some((one) => touches(side, one))).length >= 2,
    );
  const silent = truth.missing_agencies.filter((one) => one.status.includes('nothing received'));
  const missing = findings.filter((finding) => finding.kind === 'missing-report');
  return [
    score('omitted-record', truth.omissions, truth.not_omitted, first),
    score('unconfirmed-told', truth.csc_knows_claims, truth.supported_csc_claims ?? [], first),
    score('same-event', truth.same_event, truth.near_miss, both),
    {
      kind: 'conflict',
      found: contradictions.filter(areLaidSideBySide).length,
      of: contradictions.length,
      wrongly: 0,
      controls: 0,
      raised: conflicts.length,
    },
    score('single-source', truth.single_agency_facts ?? [], [], first),
    score('child-voice-missing', truth.missing_child_voice ?? [], truth.child_voice_present ?? [], first),
    score('sharing-gap', truth.consent_gaps, truth.consent_ok, first),
    {
      kind: 'missing-report',
      found: silent.filter(({ agency }) => missing.some((finding) => finding.agency === agency)).length,
      of: silent.length,
      wrongly: 0,
      controls: 0,
      raised: missing.length,
    },
  ];
}

/** The scores as a table for a person. */
export const tableOf = (name: string, scores: readonly Score[]): string =>
  [
    `${name.padEnd(18)}   found   false alarms   raised`,
    ...scores.map(
      ({ kind, found, of, wrongly, controls, raised }) =>
        `  ${kind.padEnd(18)}${String(found).padStart(3)}/${String(of).padEnd(3)}${String(wrongly).padStart(8)}/${String(controls).padEnd(8)}${String(raised).padStart(4)}`,
    ),
  ].join('\n');
