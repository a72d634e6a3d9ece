const negation = /\b(?:no|not|never|nobody|none|neither|nor|without|denie[sd]|\w+n['’]t)\b/i;

/** Whether a text says something that `match` finds, without a word of denial shortly before it in the same clause. */
export function affirms(text: string, match: RegExp): boolean {
  const found = match.exec(text);
  if (!found) return false;
  const before = text.slice(Math.max(0, found.index - 40), found.index);
  const clause = before.slice(
    Math.max(before.lastIndexOf(';'), before.lastIndexOf(','), before.lastIndexOf(' but ')) + 1,
  );
  return !negation.test(clause) && !negation.test(found[0]);
}
