const ratio =
  /(?<![\d/])(\d{1,4})\s*(?:(?:half[- ])?(?:sessions|days|mornings|lessons)\s)?(?:\/|of|out of)\s*(?:the last |a possible )?(\d{1,4})(?![\d/])/gi;

/** The percentages that a text gives, and those that its ratios come to, where it speaks of `subject`. */
export function percentagesIn(text: string, subject: RegExp): number[] {
  if (!subject.test(text)) return [];
  return [...statedIn(text), ...ratiosIn(text).map(({ percent }) => percent), ...inRow(text)];
}

/** The percentages that a text states outright. */
export const statedIn = (text: string): number[] =>
  [...text.matchAll(/(?<![\d.-])(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b)/gi)]
    .map((match) => Number(match[1]))
    .filter((one) => one <= 100);

/** The ratios of a text ("289 / 340", "49 of 80") with the percentage that each comes to. */
export const ratiosIn = (text: string): { words: string; part: number; whole: number; percent: number }[] =>
  [...text.matchAll(ratio)].flatMap((match) => {
    const [part, whole] = [Number(match[1]), Number(match[2])];
    return whole >= 8 && part <= whole
      ? [{ words: match[0], part, whole, percent: (100 * part) / whole }]
      : [];
  });

/** The percentage of a row of a table that gives what was possible, what was attended and how much that is ("346 | 287 | 82.9"). */
export function inRow(text: string): number[] {
  if (!text.includes(' | ')) return [];
  const cells = text.split(' | ').map((cell) => Number(cell.trim()));
  return cells.filter((percent, at) => {
    // Before it: 20 of 20 is 100 per cent, and 20 of 100 nothing that the row says.
    const before = cells.slice(0, at);
    return before.some((whole, one) =>
      before.some(
        (part, other) =>
          one !== other &&
          whole >= 20 &&
          part <= whole &&
          percent > 0 &&
          Math.abs((100 * part) / whole - percent) < 0.2,
      ),
    );
  });
}
