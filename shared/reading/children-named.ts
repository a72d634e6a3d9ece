import type { Child } from '../domain/child.ts';

type ChildRef = Child['id'];

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const every =
  /\b(?:both|all|the|these|three|four|two) (?:\w+ )?(?:children|siblings|boys|girls|kids|pupils)\b/i;
const unborn = /\b(?:unborn|baby)\b/i;

/** What stands beside a name and is none: "David Pugh (junior)", "Sam Cole (13)". */
const besideName = /^(?:senior|junior|snr|jnr|sr|jr|unborn|deceased|n[ée]e\b.*|.*\d.*|.*\s.*)$/i;

/** A child's name in plain words, and the other names that stand beside it: "Christopher (Kit) Ward" is Christopher Ward and Kit. */
function callings({ name }: Child): { plain: string; others: string[] } {
  const aside = [...name.matchAll(/\s*(?:\(([^)]*)\)|["“‘']([^"”’']+)["”’'](?!\w))/g)];
  const plain = aside.reduce((rest, [whole]) => rest.replace(whole, ''), name).trim();
  const others = aside
    .map(([, bracketed, quoted]) => (bracketed ?? quoted ?? '').replace(/^(?:known as|aka)\s+/i, '').trim())
    .filter((other) => /^\p{Lu}/u.test(other) && !besideName.test(other));
  return { plain: plain || name, others };
}

/** The names by which a child can be meant: in full, by the first or another name, an unborn one as such. */
export function namesOf(child: Child): string[] {
  const { plain, others } = callings(child);
  const words = plain.split(/\s+/);
  const isUnborn = unborn.test(words[0] ?? '');
  const first = isUnborn ? [] : words.slice(0, 1);
  return [...new Set([child.name, plain, ...first, ...others])].filter((name) => name.length > 1);
}

/** Whether a text names a child. */
export function isNamed(text: string, child: Child): boolean {
  if (unborn.test(child.name.split(/\s+/)[0] ?? '') && /\bunborn\b/i.test(text)) return true;
  return namesOf(child).some((name) => new RegExp(`(?<![\\w])${escaped(name)}(?!\\w)`, 'i').test(text));
}

/** The children whom a text names, all when it speaks of them together, none when it names nobody. */
export function childrenNamed(text: string, children: readonly Child[]): ChildRef[] {
  const named = children.filter((child) => isNamed(text, child)).map((child) => child.id);
  return named.length === 0 && every.test(text) ? children.map((child) => child.id) : named;
}

/** The one child whose initials these are ("E.R.", "ER", "E. Rowan", "Rowan E"); none when two children share them. */
export function childrenByInitials(text: string, children: readonly Child[]): ChildRef[] {
  const words = text
    .trim()
    .split(/[\s.,]+/)
    .filter(Boolean);
  const fitting = children.filter((child) => isShortFor(words, callings(child).plain.split(/[\s-]+/)));
  return fitting.length === 1 ? fitting.map((child) => child.id) : [];
}

/** Whether one to three words are initials of a name, or its first initial beside its last word. */
function isShortFor(words: readonly string[], name: readonly string[]): boolean {
  const initials = name.map((word) => word.charAt(0).toUpperCase());
  const ends = `${initials.at(0) ?? ''}${initials.at(-1) ?? ''}`;
  const last = name.at(-1)?.toUpperCase();
  const letters = words.join('');
  if (/^[A-Z]{2,3}$/.test(letters)) return letters === initials.join('') || letters === ends;
  const [one, other] = words.map((word) => word.toUpperCase());
  return (
    words.length === 2 &&
    name.length > 1 &&
    ((one === initials[0] && other === last) || (other === initials[0] && one === last))
  );
}
