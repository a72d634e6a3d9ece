import type { ChildId } from '../domain/child.ts';
import type { Passage } from '../domain/passage.ts';
import type { SectionKey } from '../domain/section.ts';
import { joinPassages, passageOf, slicePassage } from './passages.ts';

/** Words with what a reader sees in them: `strong` stretches are bold, `breaks` are the places of line ends in the source. */
export type Words = {
  passage: Passage;
  strong: readonly (readonly [number, number])[];
  breaks: readonly number[];
};

/** A cell of a table: all its words, and the blocks in it where it holds more than a line. */
export type Cell = { words: Words; blocks: readonly Block[] };

/** What is known of a heading beforehand: its section, and the children it is about (all, where there are none). */
export type Stands = { section: SectionKey; children: ChildId[] };

/** What every report is read as, whatever format it came in; `aside` is text that is no part of the account, and why. */
export type Block =
  | { kind: 'heading'; depth: number; words: Words; stands?: Stands }
  | { kind: 'paragraph'; words: Words }
  | { kind: 'item'; words: Words }
  | { kind: 'table'; header: boolean; rows: readonly (readonly Cell[])[] }
  | { kind: 'aside'; passage: Passage; reason: string };

/** The blocks of a report and the text in which they stand. */
export type BlockText = { text: string; blocks: Block[] };

/** Gathers words piece by piece; `from` is where each piece stands in the text of the file. */
export function gatherWords(file: string) {
  const pieces: [number, number, number][] = [];
  const strong: [number, number][] = [];
  const breaks: number[] = [];
  let text = '';
  return {
    /** Adds words; `length` is how much of the file they stand for when that is not their own length. */
    add(words: string, from: number, bold = false) {
      if (!words) return;
      const last = strong.at(-1);
      if (bold && last && last[1] === text.length) last[1] += words.length;
      else if (bold) strong.push([text.length, text.length + words.length]);
      pieces.push([text.length, from, words.length]);
      text += words;
    },
    /** Adds a line end that stands at `from`; `hard` keeps it, otherwise it is a blank. */
    lineEnd(from: number, hard: boolean) {
      breaks.push(text.length);
      pieces.push([text.length, from, 1]);
      text += hard ? '\n' : ' ';
    },
    done: (): Words => sliceWords({ passage: passageOf(file, text, pieces), strong, breaks }, 0, text.length),
  };
}

/** The clean characters `from` to `to` of words, trimmed, with their bold stretches and line ends. */
export function sliceWords(words: Words, from: number, to = words.passage.text.length): Words {
  const raw = words.passage.text.slice(from, to);
  const first = from + (raw.length - raw.trimStart().length);
  const last = from + raw.trimEnd().length;
  return {
    passage: slicePassage(words.passage, from, to),
    strong: words.strong.flatMap(([a, b]) =>
      Math.max(a, first) < Math.min(b, last)
        ? [[Math.max(a, first) - first, Math.min(b, last) - first] as const]
        : [],
    ),
    breaks: words.breaks.filter((at) => at > first && at < last).map((at) => at - first),
  };
}

/** Words of several blocks as one, a line end between them. */
export function joinWords(file: string, all: readonly Words[]): Words {
  const filled = all.filter((words) => words.passage.text);
  if (filled.length === 0) return { passage: passageOf(file, '', []), strong: [], breaks: [] };
  const strong: (readonly [number, number])[] = [];
  const breaks: number[] = [];
  let at = 0;
  for (const words of filled) {
    if (at > 0) breaks.push(at++);
    for (const [a, b] of words.strong) strong.push([at + a, at + b]);
    for (const place of words.breaks) breaks.push(at + place);
    at += words.passage.text.length;
  }
  return {
    passage: joinPassages(
      filled.map((words) => words.passage),
      '\n',
    ),
    strong,
    breaks,
  };
}

/** Words without any place for bold: a plain passage. */
export const plainWords = (passage: Passage): Words => ({ passage, strong: [], breaks: [] });

/** Whether all the words, or all but a closing colon or full stop, are bold. */
export function isBold(words: Words): boolean {
  const bare = words.passage.text.replace(/[\s:.]+$/, '').length;
  const [first] = words.strong;
  return bare > 0 && first !== undefined && first[0] === 0 && first[1] >= bare;
}
