import { classCount, commonness } from '../lexicon/sightings.ts';
import type { Page, ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { type Form, fits, form, possible } from './form.ts';

/** Where a construction stands: the code it speaks for, the sentence, and offsets of the whole text. */
export type Found = { code: string; construction: Construction; line: number; start: number; end: number };

type Ready = Form & { owner: number };
type Owner = { code: string; construction: Construction };

/** Finds constructions in passages, in the order of the sentences; each at most once a sentence. */
export type Finder = (page: Page) => Found[];

// Words of a quotation are somebody else's; a name is a name whoever says it.
const quotable = new Set(['third-party']);

/** A finder of the constructions of some codes. */
export function finderOf(byCode: Readonly<Record<string, readonly Construction[]>>): Finder {
  const owners: Owner[] = [];
  const forms: Ready[] = [];
  for (const [code, list] of Object.entries(byCode))
    for (const construction of list) {
      for (const says of construction.says) forms.push({ ...form(says), owner: owners.length });
      owners.push({ code, construction });
    }
  // A form is tried only where its least common step is in the sentence: for each class, the forms that wait for it.
  const waiting: number[][] = Array.from({ length: classCount() }, () => []);
  forms.forEach(({ steps }, at) => {
    for (const of of leastCommon(steps)) waiting[of]?.push(at);
  });
  const woken = new Uint8Array(forms.length);
  const first = new Int32Array(classCount()).fill(-1);
  let next = new Int32Array(1024);
  const awake = new Int32Array(forms.length);

  const findIn = (line: ReadLine): readonly Found[] => {
    const seen = line.sightings;
    if (seen.length > next.length) next = new Int32Array(seen.length * 2);
    let count = 0;
    for (let k = seen.length - 3; k >= 0; k -= 3) {
      const of = seen[k] as number;
      if (of >= waiting.length) continue;
      const later = first[of] as number;
      next[k] = later;
      first[of] = k;
      if (later >= 0) continue;
      for (const at of waiting[of] as number[]) {
        if (woken[at] === 1) continue;
        woken[at] = 1;
        awake[count++] = at;
      }
    }
    const table = { seen, first, next };
    let found = nothing;
    let settled = nobody;
    // In the order in which they are written, so that the most telling form of a construction wins.
    sort(awake, count);
    for (let turn = 0; turn < count; turn++) {
      const at = awake[turn] as number;
      const one = forms[at];
      woken[at] = 0;
      if (!one || settled.includes(one.owner) || !possible(one, table)) continue;
      const place = fits(one, table);
      if (!place) continue;
      const hit = judge(line, owners[one.owner], place);
      if (hit === undefined) continue;
      settled = [...settled, one.owner];
      if (hit) found = [...found, hit];
    }
    for (let k = 0; k < seen.length; k += 3) {
      const of = seen[k] as number;
      if (of < waiting.length) first[of] = -1;
    }
    return found;
  };
  return (page) => page.lines.flatMap(findIn);
}

const nothing: readonly Found[] = [];
const nobody: readonly number[] = [];

/** Puts the first numbers of a short list in ascending order where they stand. */
function sort(list: Int32Array, count: number): void {
  for (let at = 1; at < count; at++) {
    const one = list[at] as number;
    let to = at;
    for (; to > 0 && (list[to - 1] as number) > one; to--) list[to] = list[to - 1] as number;
    list[to] = one;
  }
}

/** The classes of the step that must be there and is met least. */
function leastCommon(steps: Form['steps']): readonly number[] {
  const often = ({ any }: Form['steps'][number]): number => any.reduce((sum, of) => sum + commonness(of), 0);
  const [least] = steps.filter(({ optional }) => !optional).sort((a, b) => often(a) - often(b));
  return least?.any ?? [];
}

/** The find; null where an exception takes the construction back, undefined where only this place does not count. */
function judge(
  line: ReadLine,
  owner: Owner | undefined,
  place: { from: number; to: number },
): Found | null | undefined {
  const first = line.tokens[place.from];
  const last = line.tokens[place.to - 1];
  if (!owner || !first || !last) return undefined;
  const { code, construction } = owner;
  if (first.quoted > 0 && last.quoted > 0 && !quotable.has(code)) return undefined;
  // A word with a capital inside a sentence is a name: the Streetwise course is no judgement.
  if (first === last && first.kind === 'name' && !quotable.has(code)) return undefined;
  if (construction.when && !construction.when(line)) return null;
  if (construction.unless?.(line)) return null;
  return { code, construction, line: line.at, start: first.start, end: last.end };
}
