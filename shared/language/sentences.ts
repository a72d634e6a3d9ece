/** A stretch of a text: its words and where they stand (`text.slice(start, end)`); `words` are kept by whoever counts them first. */
export type Stretch = { text: string; start: number; end: number; words?: Words };

/** Words by the numbers of their spellings (`spellings.ts`), and those that have none as they are. */
export type Words = { ids: readonly number[]; strangers: readonly string[] };

// A full stop after one of these does not end a sentence; "No." only before a figure.
const abbreviation =
  /(?:^|[\s("'])(?:mr|mrs|ms|dr|prof|st|rd|sgt|insp|det|rev|approx|appt|e\.g|i\.e|etc|vs|ref|tel|dept|no|nos|yr|yrs|hrs|mins|inc|incl|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|[a-z](?:\.[a-z])*)$/i;
const ends = (code: number): boolean => code === 46 || code === 33 || code === 63;
const closers = new Set([...'"\'”’)]'].map((sign) => sign.charCodeAt(0)));
const isSpace = (code: number): boolean => code === 32 || /\s/.test(String.fromCharCode(code));

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
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      while (text.charCodeAt(at) === 10) at++;
      push(at);
    } else if (ends(code)) {
      // A full stop or other mark, what closes behind it, and then white space.
      const mark = at;
      while (ends(text.charCodeAt(at))) at++;
      while (closers.has(text.charCodeAt(at))) at++;
      if (at < text.length && !isSpace(text.charCodeAt(at))) continue;
      if (code === 46 && at === mark + 1 && !endsHere(text, mark, at)) continue;
      push(at);
    } else at++;
  }
  push(text.length);
  return found;
}

const opened = /^\s+["'“‘(]?\S/;

/** Whether the word before a full stop is longer than any that is cut short. */
function isLongWord(text: string, dot: number): boolean {
  for (let at = dot - 1; at >= dot - 7; at--) {
    const code = text.charCodeAt(at) | 32;
    if (!(code >= 97 && code <= 122)) return false;
  }
  return true;
}

function endsHere(text: string, dot: number, end: number): boolean {
  if (isLongWord(text, dot) || !opened.test(text.slice(end, end + 6))) return true;
  if (!abbreviation.test(text.slice(Math.max(0, dot - 12), dot))) return true;
  // "told by Mr. Hale" goes on; "at 3 pm. Then" and "saw Child B. She" would be cut only at a word that starts sentences.
  return /^\s+(?:The|She|He|They|We|I|It|This|That|There|Mum|Dad|No|On|In|At|When|After|Since|His|Her)\b/.test(
    text.slice(end),
  );
}
