import type { Token } from '../reader/token.ts';
import { words } from '../reader/tokens.ts';
import { lexicon } from './lexicon.ts';

/**
 * Where classes of words stand among the tokens of a sentence, by where they begin: three numbers each, the class, the first of its
 * tokens, and the one after its last.
 */
export type Sightings = readonly number[];

type Node = { of: number[]; next: Map<string, Node> | undefined };

/** The classes that have a name, by number; single words that a construction asks for have numbers after these. */
const classNames: readonly string[] = [...Object.keys(lexicon), 'number', 'day', 'time'];

/** How many classes have a name: their numbers are below this. */
export const namedClasses = classNames.length;

const numbers = new Map(classNames.map((name, at) => [name.toLowerCase(), at]));
const roots = new Map<string, Node>();
const openEnded: { start: string; of: number }[] = [];
// Words met once are remembered, by the number of their spelling, together with the open-ended entries that they fill.
let met: (Node | null | undefined)[] = [];
const plain = new Map<string, number>();

/** The number of a named class; a name that is none is a fault of ours. */
export function classOf(name: string): number {
  const known = plain.get(name);
  if (known !== undefined) return known;
  const found = numbers.get(name.toLowerCase());
  if (found === undefined) throw new Error(`No class of words is called ${name}.`);
  plain.set(name, found);
  return found;
}

/** The number of a class that holds one word or phrase, made when first asked for. */
export function wordClass(phrase: string): number {
  const name = `=${phrase}`;
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const of = numbers.size;
  numbers.set(name, of);
  plant(phrase, of);
  met = [];
  return of;
}

const entries = new Map<number, number>();
const everyday = new Set(
  'a an the and or but so not no to of in on at is are was were be been has have had will would it this that she he they we i for with as by from'.split(
    ' ',
  ),
);

/** About how often a class is to be met: the number of its entries, and more for the words of every day. */
export const commonness = (of: number): number => entries.get(of) ?? 200;

/** How many classes there are so far, named and single words. */
export const classCount = (): number => numbers.size;

const kinds: Record<Token['kind'], number> = {
  word: -1,
  name: classOf('name'),
  number: classOf('number'),
  day: classOf('day'),
  time: classOf('time'),
};
for (const [name, list] of Object.entries(lexicon))
  for (const entry of list.split(',')) if (entry.trim() !== '') plant(entry.trim(), classOf(name));

function plant(entry: string, of: number): void {
  entries.set(of, (entries.get(of) ?? 0) + (everyday.has(entry) ? 200 : 1));
  if (entry.endsWith('*') && !entry.includes(' ')) {
    openEnded.push({ start: entry.slice(0, -1), of });
    return;
  }
  const [first = '', ...rest] = words(entry.replaceAll('*', ''));
  let node = roots.get(first) ?? { of: [], next: undefined };
  roots.set(first, node);
  for (const part of rest) {
    node.next ??= new Map();
    const next: Node = node.next.get(part) ?? { of: [], next: undefined };
    node.next.set(part, next);
    node = next;
  }
  if (!node.of.includes(of)) node.of.push(of);
}

function rootOf({ word, id }: Token): Node | null {
  const known = met[id];
  if (known !== undefined) return known;
  const exact = roots.get(word);
  const more = openEnded.filter(({ start }) => word.startsWith(start)).map(({ of }) => of);
  const node =
    more.length === 0
      ? (exact ?? null)
      : { of: [...new Set([...(exact?.of ?? []), ...more])], next: exact?.next };
  if (id >= 0) met[id] = node;
  return node;
}

// A capital inside a sentence makes a name, and a school called Knife Hill is no weapon: only who and where people are is read
// from names.
const ofNames = new Uint8Array(namedClasses);
for (const name of 'agency collective colleague parent family child partner title official period outsider place road year masked referral openCase innocent reputation'.split(
  ' ',
))
  ofNames[classOf(name)] = 1;

const found: number[] = [];

/** Where the classes of words stand in a sentence. */
export function sightings(tokens: readonly Token[]): Sightings {
  let count = 0;
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from];
    if (!token) continue;
    const kind = kinds[token.kind];
    if (kind >= 0) {
      found[count++] = kind;
      found[count++] = from;
      found[count++] = from + 1;
    }
    if (token.kind === 'day' || token.kind === 'time') continue;
    let node: Node | null | undefined = rootOf(token);
    for (let to = from + 1; node; to++) {
      const named = token.kind === 'name' && to - from === 1;
      for (const of of node.of)
        if (!named || of >= namedClasses || ofNames[of] === 1) {
          found[count++] = of;
          found[count++] = from;
          found[count++] = to;
        }
      const { next }: Node = node;
      node = next && to < tokens.length ? next.get((tokens[to] as Token).word) : undefined;
    }
  }
  return found.slice(0, count);
}
