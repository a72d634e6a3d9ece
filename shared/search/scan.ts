/** A piece of what was typed: an optional minus, an optional `field:`, then a word or a quoted phrase. */
export type Scanned = {
  /** As it was typed. */
  typed: string;
  not: boolean;
  field: string | null;
  value: string;
  quoted: boolean;
  /** A star closes it. */
  prefix: boolean;
};

// Straight and curly quotes: word processors and telephones change the one into the other.
const piece = new RegExp(
  [
    /(?<minus>[-−–](?=\S))?/,
    /(?:(?<field>\p{L}+):(?!\/\/))?/u,
    /(?:["“”„](?<phrase>[^"“”„]*)(?:["“”„]|$)(?<phraseStar>\*?)|(?<word>[^\s"“”„]*))/,
  ]
    .map(({ source }) => source)
    .join(''),
  'uy',
);

/** What was typed in pieces, in order; white space divides them, and any text at all can be scanned. */
export function scan(text: string): Scanned[] {
  const found: Scanned[] = [];
  for (let at = 0; at < text.length;) {
    piece.lastIndex = at;
    const match = /\s/.test(text.charAt(at)) ? null : piece.exec(text);
    if (!match?.[0] || !match.groups) {
      at++;
      continue;
    }
    at += match[0].length;
    const { minus, field, phrase, phraseStar, word = '' } = match.groups;
    const star = phrase === undefined && word.endsWith('*');
    found.push({
      typed: match[0],
      not: minus !== undefined,
      field: field?.toLowerCase() ?? null,
      value: (phrase ?? (star ? word.replace(/\*+$/, '') : word)).trim(),
      quoted: phrase !== undefined,
      prefix: star || phraseStar === '*',
    });
  }
  return found;
}
