import { type Words, sliceWords } from './blocks.ts';
import { dateAtHead, isEntry } from './dated-line.ts';

/** A label in a line and the value that follows it, as stretches of the line's clean text. */
export type Label = { label: [number, number]; value: [number, number]; bold: boolean };

const plainLabel = /(?:^|\s{2,}|\t|\|\s*)([A-Z£][\w'’()/&.,%-]*(?: [\w'’()/&.,%-]+){0,6}?)\s?:(?=\s|$)/g;
const sentenceLabel = /(?:^|[.;]\s+)([A-Z][\w'’()/&,%-]*(?: [\w'’()/&,%-]+){0,9}?)\s?:(?=\s)/g;
const openQuestion = /^([A-Z][^.?!]{3,70})\?\s+(?=\S.{0,60}$)/g;
const lineStart = /^\s*(?:[A-Z][\w'’()/&., -]{0,48}:(?:\s|$)|[•●▪◦·–*-]\s|\d{1,2}[.)]\s)/;

/** The lines of a paragraph that is really a form or a list; the paragraph itself when it is prose. */
export function linesOf(words: Words): Words[] {
  if (words.breaks.length === 0) return [words];
  const places = [0, ...words.breaks, words.passage.text.length];
  const lines = places.slice(1).map((end, at) => sliceWords(words, places[at] ?? 0, end));
  const filled = lines.filter((line) => line.passage.text);
  const telling = filled.filter(
    (line) =>
      line.strong[0]?.[0] === 0 || lineStart.test(line.passage.text) || startsWithDate(line.passage.text),
  );
  return telling.length >= 2 && telling.length * 2 >= filled.length ? filled : [words];
}

/** Any day, read against the last: a day without a year is a day. */
const lastDay = '2049-12-31';

const startsWithDate = (text: string): boolean => {
  const found = dateAtHead(text, lastDay);
  return found !== null && isEntry(text.slice(found.end), true);
};

/** The labels of one line in order: bold ones, plain ones before a colon, and with `sentences` one at each sentence's head. */
export function labelsIn(words: Words, sentences = false): Label[] {
  const text = words.passage.text;
  const starts: { label: [number, number]; from: number; bold: boolean }[] = [];
  for (const [a, b] of words.strong) {
    const name = text.slice(a, b).trimEnd();
    const after = /^\s*[:–—-]\s/.exec(`${text.slice(b)} `);
    const atHead = a === 0 || /(?:\s{2}|\t|\||\n)\s*$/.test(text.slice(0, a));
    const opens =
      /[:?]$/.test(name) || after?.[0].includes(':') || (a === 0 && (name.endsWith('.') || after !== null));
    if (!atHead || !opens || name.length > 90) continue;
    starts.push({
      label: [a, a + name.length],
      from: b + (/[:?.]$/.test(name) ? 0 : (after?.[0].length ?? 0)),
      bold: true,
    });
  }
  for (const pattern of [plainLabel, ...(sentences ? [sentenceLabel] : []), openQuestion]) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1] ?? '');
      const to = from + (match[1]?.length ?? 0);
      if (starts.some((other) => other.label[0] <= to && from < other.from)) continue;
      starts.push({ label: [from, to], from: match.index + match[0].length, bold: false });
    }
  }
  starts.sort((a, b) => a.label[0] - b.label[0]);
  return starts.map(({ label, from, bold }, at): Label => {
    const value = text.slice(from, starts[at + 1]?.label[0] ?? text.length);
    const first = from + (value.length - value.trimStart().length);
    const last = from + value.replace(/[\s|]+$/, '').length;
    return { label, value: [Math.min(first, last), last], bold };
  });
}

/** A label's words without its colon, full stop or question's tail. */
export const labelText = (words: string): string => words.replace(/[\s:.]+$/, '').trim();
