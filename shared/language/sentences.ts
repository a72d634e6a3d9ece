/** A stretch of a text: its words and where they stand (`text.slice(start, end)`); `words` are kept by whoever counts them first. */
export type Stretch = { text: string; start: number; end: number; words?: Words };

/** Words by the numbers of their spellings (`spellings.ts`), and those that have none as they are. */
export type Words = { ids: readonly number[]; strangers: readonly string[] };

// A full stop after one of these does not end a sentence; "No." only before a figure.
const abbreviation =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|rd|sgt|insp|det|rev|approx|appt|e\.g|i\.e|etc|vs|ref|tel|dept|no|nos|yr|yrs|hrs|mins|inc|incl|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z](?:\.[a-z])*)$/i;
const ending = /[.!?]+["'”’)\]]*(?=\s|$)|\n+/g;

/** The sentences of a text, in order; a line end also ends one. Every character outside them is white space. */
export function sentences(text: string): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) found.push({ text: trimmed, start: from + lead, end: from + lead + trimmed.length });
    from = to;
  };
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsHere(text, match.index, end)) continue;
    push(end);
  }
  push(text.length);
  return found;
}

function endsHere(text: string, dot: number, end: number): boolean {
  const next = /^\s+["'“‘(]?(\S)/.exec(text.slice(end, end + 6))?.[1];
  if (next === undefined) return true;
  if (!abbreviation.test(text.slice(Math.max(0, dot - 12), dot))) return true;
  // "told by Mr. Hale" goes on; "at 3 pm. Then" and "saw Child B. She" would be cut only at a word that starts sentences.
  return /^\s+(?:The|She|He|They|We|I|It|This|That|There|Mum|Dad|No|On|In|At|When|After|Since|His|Her)\b/.test(
    text.slice(end),
  );
}
