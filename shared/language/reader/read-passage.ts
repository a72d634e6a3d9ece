import { finderOf } from '../constructions/find.ts';
import { terms } from '../terms/terms.ts';
import { blended, inTiers, looksAlike, seemsAlike, weighing } from './blend.ts';
import { byConstruction } from './by-construction.ts';
import { byNgram } from './by-ngram.ts';
import { codes } from './codes.ts';
import { type ReadLine, page } from './page.ts';
import type { Place, Reader } from './reader.ts';
import type { Weights } from './weights.ts';
import trained from './weights.json' with { type: 'json' };

/**
 * What the readers together mark in a passage: the code, offsets of the text, how sure (0 to 1), the tier, by what (the id of a
 * construction, or "words"), and why.
 */
export type Mark = {
  code: string;
  start: number;
  end: number;
  probability: number;
  tier: 'sure' | 'wide';
  by: string;
  why: string;
};

// A row of boxes to tick, or the line for a signature, says nothing of its own.
const isForm = /[☐☑☒□]|^\W*(?:signed|signature|designation)\b[^.!?]{0,30}:/i;
// What is spoken of is marked whoever says it, and a name is a name.
const quotable = new Set(['sexualised-behaviour', 'third-party']);

/** Whether most of the words of a place are a quotation: how a child or a parent puts it is theirs. */
function isSpeech({ tokens }: ReadLine, { start, end }: Place): boolean {
  let [all, spoken] = [0, 0];
  for (const token of tokens) {
    if (token.start < start || token.end > end) continue;
    all++;
    if (token.quoted > 3) spoken++;
  }
  return spoken * 2 > all;
}

const findTerms = finderOf(terms);
const probabilityOf = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** Reads passages with constructions and n-grams, blended by trained weights. */
export function readerOf(
  weights: Weights,
  constructions: Reader = byConstruction,
): (agency: string, text: string) => Mark[] {
  const ngrams = byNgram(weights);
  const slopes = codes.map((_, code) => Float64Array.from(weights.blend[code] ?? []));
  const row = new Float64Array(blended);
  return (agency, text) => {
    const read = page(agency, text);
    const stated = constructions.read(read);
    const counted = ngrams.read(read);
    const marks: Mark[] = [];
    for (const line of read.lines) {
      if (isForm.test(line.text)) continue;
      const weigh = weighing(read, counted, stated, line.at);
      slopes.forEach((slope, code) => {
        weigh(code, row);
        let sum = weights.blendAdded[code] ?? 0;
        for (let k = 0; k < blended; k++) sum += (row[k] as number) * (slope[k] as number);
        const wide = weights.wide[code] ?? 1;
        const alike = slope[looksAlike] ?? 0;
        // Most sentences are far from a mark whatever they look like.
        if (inTiers(row, probabilityOf(sum + Math.max(0, alike))).wide < wide) return;
        if (seemsAlike(line, code)) {
          row[looksAlike] = 1;
          sum += alike;
        }
        const probability = probabilityOf(sum);
        const counts = inTiers(row, probability);
        if (counts.wide < wide) return;
        const place = stated.place(line.at, code) ?? counted.place(line.at, code);
        if (!place || (!quotable.has(codes[code] ?? '') && isSpeech(line, place))) return;
        const tier = counts.sure >= (weights.sure[code] ?? 1) ? 'sure' : 'wide';
        marks.push({ code: codes[code] ?? '', ...place, probability, tier });
      });
    }
    for (const { code, construction, start, end } of findTerms(read))
      marks.push({
        code,
        start,
        end,
        probability: 1,
        tier: construction.tier,
        by: construction.id,
        why: construction.reason,
      });
    return marks;
  };
}

const read = readerOf(trained);
// Every check asks about the same passage in turn; no words are held on to when their owner has let go of them.
const known = new WeakMap<object, readonly Mark[]>();

/** The marks of all readers in a passage, in the order of its sentences; the same object is read once. */
export function readPassage(passage: { agency: string; text: string }): readonly Mark[] {
  const marks = known.get(passage) ?? read(passage.agency, passage.text);
  known.set(passage, marks);
  return marks;
}
