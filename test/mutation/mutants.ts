import { parseSync } from 'vite';
import { z } from 'zod';
import { type Change, changesOf } from './changes.ts';

/** One small change of a source file: the stretch that goes, what comes for it, its line from 1, and what was done. */
const Mutant = z.object({
  file: z.string(),
  line: z.number(),
  start: z.number(),
  end: z.number(),
  words: z.string(),
  what: z.string(),
});
export type Mutant = z.infer<typeof Mutant>;

/** A mutant as one process hands it to another, in JSON. */
export const readMutant = (json: string): Mutant => Mutant.parse(JSON.parse(json));

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

/** What says nothing when the program runs: types and imports, and sentences for people, which no test should repeat. */
const silent = (node: Node): boolean => node.type.startsWith('TS') || node.type === 'ImportDeclaration';

/** Every mutant of a source file, in the order of its text; refused where it can not be parsed. */
export function mutantsIn(file: string, text: string): Mutant[] {
  const { program, errors } = parseSync(file, text, { lang: 'ts' });
  if (errors.length > 0) throw new Error(`${file} can not be parsed.`);
  const found: Mutant[] = [];
  const visit = (node: Node) => {
    if (silent(node)) return;
    for (const change of changesOf(node, text)) found.push(mutantOf(file, text, change));
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
  };
  visit(program as unknown as Node);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const mutantOf = (file: string, text: string, { start, end, words }: Change): Mutant => ({
  file,
  start,
  end,
  words,
  line: text.slice(0, start).split('\n').length,
  what: `${shown(text.slice(start, end))} -> ${shown(words)}`,
});

const shown = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 60) || '(nothing)';

/** The text of a file with one mutant in it. */
export const mutated = (text: string, { start, end, words }: Mutant): string =>
  text.slice(0, start) + words + text.slice(end);
