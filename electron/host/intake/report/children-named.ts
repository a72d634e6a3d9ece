import type { Child } from '../../../../shared/domain/child.ts';

type ChildRef = Child['id'];

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const every =
  /\b(?:both|all|the|these|three|four|two) (?:\w+ )?(?:children|siblings|boys|girls|kids|pupils)\b/i;
const unborn = /\b(?:unborn|baby)\b/i;

/** The names by which a child can be meant: in full, by the first name, an unborn one as such. */
export function namesOf(child: Child): string[] {
  const words = child.name.split(/\s+/);
  const isUnborn = unborn.test(words[0] ?? '');
  const first = isUnborn ? [] : words.slice(0, 1);
  return [child.name, ...first].filter((name) => name.length > 1);
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

/** The one child whose initials these are ("E.R.", "ER"); none when two children share them. */
export function childrenByInitials(text: string, children: readonly Child[]): ChildRef[] {
  const letters = text.replace(/[^A-Za-z]/g, '').toUpperCase();
  if (letters.length < 2 || letters.length > 3 || !/^[A-Z][\s.]*[A-Z][\s.]*[A-Z]?\.?$/.test(text.trim()))
    return [];
  const fitting = children.filter((child) => {
    const initials = child.name.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
    return initials.join('') === letters || `${initials.at(0) ?? ''}${initials.at(-1) ?? ''}` === letters;
  });
  return fitting.length === 1 ? fitting.map((child) => child.id) : [];
}
