const negation = /\b(?:no|not|never|nobody|none|neither|nor|without|denie[sd]|\w+n['’]t)\b/i;

/** Whether a text says something that `match` finds, without a word of denial in it or shortly before it in the same clause. */
export const affirms = (text: string, match: RegExp): boolean =>
  isUndenied(text, match) && !negation.test(match.exec(text)?.[0] ?? '');

/** Whether a text says something that `match` finds, itself a denial perhaps, without a further one before it. */
export function isUndenied(text: string, match: RegExp): boolean {
  const found = match.exec(text);
  if (!found) return false;
  const before = text.slice(Math.max(0, found.index - 40), found.index);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(' but ')) + 1,
  );
  return !negation.test(clause);
}
