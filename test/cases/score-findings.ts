import type { Finding } from '../../shared/domain/finding.ts';

/** A passage that a careful reader names as evidence. */
export type Named = { file: string; quote: string };

/** What a careful reader finds in a case, as far as the first merge findings go. */
export type Truth = {
  omissions: { evidence: Named[] }[];
  not_omitted: { evidence: Named[] }[];
  csc_knows_claims: { evidence: Named[] }[];
  same_event: { a: Named; b: Named }[];
  near_miss: { a: Named; b: Named }[];
  consent_gaps: { evidence: Named[] }[];
  consent_ok: { evidence: Named[] }[];
  missing_agencies: { agency: string; status: string }[];
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
export function scoreFindings(findings: readonly Finding[], truth: Truth, texts: Readonly<Record<string, string>>) {
  const folded = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, fold(text)]));
  const twin = (file: string) => file.replace(/\.(docx|pdf)$/, '.md');
  const place = ({ file, quote }: Named) => {
    const at = (folded[twin(file)] ?? '').indexOf(fold(quote));
    return at < 0 ? null : { file: twin(file), from: at, to: at + fold(quote).length };
  };
  const touches = (a: Named, b: Named) => {
    const [one, other] = [place(a), place(b)];
    return one !== null && other !== null && one.file === other.file && one.from < other.to && other.from < one.to;
  };
  const holds = (finding: Finding, named: Named | undefined) =>
    named !== undefined && finding.evidence.some((evidence) => touches(named, evidence));
  const count = <T>(kind: string, items: readonly T[], sides: (item: T) => (Named | undefined)[]) =>
    items.filter((item) =>
      findings.some((finding) => finding.kind === kind && sides(item).every((side) => holds(finding, side))),
    ).length;
  const first = ({ evidence }: { evidence: Named[] }) => [evidence[0]];
  const both = ({ a, b }: { a: Named; b: Named }) => [a, b];
  // The sum over a whole log names every row; only findings of single rows count.
  const single = findings.filter((finding) => finding.kind !== 'omitted-record' || finding.record !== undefined);
  const rows = (items: readonly { evidence: Named[] }[]) =>
    items.filter((item) => single.some((finding) => finding.kind === 'omitted-record' && holds(finding, item.evidence[0]))).length;
  return {
    omitted: rows(truth.omissions),
    omittedWrongly: rows(truth.not_omitted),
    told: count('unconfirmed-told', truth.csc_knows_claims, first),
    same: count('same-event', truth.same_event, both),
    sameWrongly: count('same-event', truth.near_miss, both),
    gaps: count('sharing-gap', truth.consent_gaps, first),
    gapsWrongly: count('sharing-gap', truth.consent_ok, first),
    missing: truth.missing_agencies
      .filter((one) => one.status.includes('nothing received'))
      .every((one) => findings.some((finding) => finding.kind === 'missing-report' && finding.agency === one.agency)),
  };
}
