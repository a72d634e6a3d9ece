import { constructions } from '../constructions/every.ts';
import { finderOf } from '../constructions/find.ts';
import { sexualPassages } from '../sexual-behaviour.ts';
import { toldClaims } from '../told-claims.ts';
import { codes } from './codes.ts';
import type { Page } from './page.ts';
import type { Place, Reader } from './reader.ts';

const find = finderOf(constructions);
const none = new Float64Array(codes.length);

type Sighted = { code: string; tier: 'sure' | 'wide'; line: number } & Place;

/** Reads by stated constructions: 1 where one stands that tells by itself, 0.5 where one only invites a look. */
export const byConstruction: Reader = {
  id: 'constructions',
  read: (page) => {
    const scores = page.lines.map(() => none);
    const places = new Map<number, Place>();
    for (const { code, tier, line, start, end, by, why } of sighted(page)) {
      const number = codes.indexOf(code);
      const score = tier === 'sure' ? 1 : 0.5;
      let row = scores[line] ?? none;
      if (row[number] === undefined || row[number] >= score) continue;
      if (row === none) {
        row = new Float64Array(codes.length);
        scores[line] = row;
      }
      row[number] = score;
      places.set(line * codes.length + number, { start, end, by, why });
    }
    return { scores, place: (line, code) => places.get(line * codes.length + code) };
  },
};

function sighted(page: Page): Sighted[] {
  return [
    ...find(page).map(({ code, construction, line, start, end }) => ({
      code,
      tier: construction.tier,
      line,
      start,
      end,
      by: construction.id,
      why: construction.reason,
    })),
    ...toldClaims(page.text, page.agency, page.lines).map((hit) => placed(page, 'assumed-known', hit)),
    ...sexualPassages(page.text, page.lines).map((hit) => placed(page, 'sexualised-behaviour', hit)),
  ];
}

type Hit = { start: number; end: number; pattern: { id: string; tier: 'sure' | 'wide'; reason: string } };

const placed = (page: Page, code: string, { start, end, pattern }: Hit): Sighted => ({
  code,
  tier: pattern.tier,
  line: Math.max(
    0,
    page.lines.findIndex((line) => start < line.end && end > line.start),
  ),
  start,
  end,
  by: pattern.id,
  why: pattern.reason,
});
