import { compareTexts } from '../base/compare-texts.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { shortHash } from '../base/short-hash.ts';
import type { Grounds, GroundWords } from '../domain/chair-decision.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Finding } from '../domain/finding.ts';

/** Tells whose a file is: the agency that its report or log comes from; null for a file of nobody's. */
export type OwnerOf = (file: string) => string | null;

/** Whose the files of a conference are. */
export function ownersOf({ contributions, logs }: Pick<CaseFile, 'contributions' | 'logs'>): OwnerOf {
  const owners = new Map([...contributions, ...logs].map(({ file, agency }) => [file, agency]));
  return (file) => owners.get(file) ?? null;
}

/**
 * On what a decision about a finding stands: its kind, whom it is about, and the words it quotes with the agencies whose they are.
 * The same whatever file they stand in, wherever in it, and in whatever order files came; a row of a log counts only where no words
 * do, since its number changes with the rows before it.
 */
export function groundsFor(finding: Finding, ownerOf: OwnerOf): Grounds {
  const { kind, agency = '', child = '', domain = '', record = '', evidence, message } = finding;
  const words = inOrder(
    evidence.map(({ file, quote }) => ({ agency: ownerOf(file), quote: evenedOut(quote) })),
  );
  const about = [agency, child, domain, ...(words.length === 0 ? [record] : [])];
  return { digest: shortHash(canonicalJson({ kind, about, words })), kind, about, words, question: message };
}

/** Words with their white space evened out: a line may break elsewhere in another file. */
export const evenedOut = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Words that grounds quote as one name, to look them up by. */
export const nameOf = ({ agency, quote }: GroundWords): string => `${agency ?? ''}\n${quote}`;

function inOrder(words: readonly GroundWords[]): GroundWords[] {
  const byName = new Map(words.map((one) => [nameOf(one), one]));
  return [...byName].sort(([a], [b]) => compareTexts(a, b)).map(([, one]) => one);
}
