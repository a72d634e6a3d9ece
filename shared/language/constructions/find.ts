import { type Sighting, classCount } from '../lexicon/sightings.ts';
import type { Page, ReadLine } from '../reader/page.ts';
import type { Construction } from './construction.ts';
import { type Form, fits, form } from './form.ts';

/** Where a construction stands: the code it speaks for, the sentence, and offsets of the whole text. */
export type Found = { code: string; construction: Construction; line: number; start: number; end: number };

type Ready = Form & { owner: number; needed: number };
type Owner = { code: string; construction: Construction };

/** Finds constructions in passages, in the order of the sentences; each at most once a sentence. */
export type Finder = (page: Page) => Found[];

// Words of a longer quotation are somebody else's; a name is a name whoever says it.
const quotable = new Set(['third-party']);

/** A finder of the constructions of some codes. */
export function finderOf(byCode: Readonly<Record<string, readonly Construction[]>>): Finder {
  const owners: Owner[] = [];
  const forms: Ready[] = [];
  for (const [code, list] of Object.entries(byCode))
    for (const construction of list) {
      for (const says of construction.says) {
        const one = form(says);
        // One bit a step: a form is tried only where every step that must be there is somewhere in the sentence.
        const needed = one.steps.reduce((bits, step, at) => (step.optional ? bits : bits | (1 << at)), 0);
        forms.push({ ...one, owner: owners.length, needed });
      }
      owners.push({ code, construction });
    }
  // For each class, pairs of a form and the bit of the step at which it may stand.
  const uses: number[][] = Array.from({ length: classCount() }, () => []);
  forms.forEach((one, at) => {
    one.steps.forEach((step, bit) => {
      for (const of of step.any) uses[of]?.push(at, 1 << bit);
    });
  });
  const bits = new Int32Array(forms.length);
  const table: (Sighting[] | undefined)[] = [];

  const findIn = (line: ReadLine): Found[] => {
    const present: number[] = [];
    for (const sighting of line.sightings) {
      const earlier = table[sighting.of];
      if (earlier) earlier.push(sighting);
      else {
        table[sighting.of] = [sighting];
        present.push(sighting.of);
      }
    }
    const touched: number[] = [];
    for (const of of present) {
      const use = uses[of];
      if (!use) continue;
      for (let k = 0; k < use.length; k += 2) {
        const at = use[k] as number;
        if (bits[at] === 0) touched.push(at);
        bits[at] = (bits[at] as number) | (use[k + 1] as number);
      }
    }
    const found: Found[] = [];
    const settled = new Set<number>();
    // In the order in which they are written, so that the most telling form of a construction wins.
    for (const at of touched.sort((a, b) => a - b)) {
      const one = forms[at];
      if (!one || ((bits[at] as number) & one.needed) !== one.needed || settled.has(one.owner)) continue;
      const place = fits(one, table);
      if (!place) continue;
      const hit = judge(line, owners[one.owner], place);
      if (hit === undefined) continue;
      settled.add(one.owner);
      if (hit) found.push(hit);
    }
    for (const of of present) table[of] = undefined;
    for (const at of touched) bits[at] = 0;
    return found;
  };
  return (page) => page.lines.flatMap(findIn);
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
  if (first.quoted > 3 && last.quoted > 3 && !quotable.has(code)) return undefined;
  if (construction.when && !construction.when(line)) return null;
  if (construction.unless?.(line)) return null;
  return { code, construction, line: line.at, start: first.start, end: last.end };
}
