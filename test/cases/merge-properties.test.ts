import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import { anyHappenings, anyRecipe, caseFolder, type Recipe } from './any-case-folder.ts';

const at = new Date('2026-04-15T10:00:00Z');
/** How many random merges are tried of each kind; MERGES=10000 tries that many. */
const runs = { numRuns: Number(process.env['MERGES'] ?? 100) };
/** Time for as many, in milliseconds: what is asked for by the thousand takes minutes. */
const timeout = Math.max(240_000, runs.numRuns * 500);

/** An injury is noted in the school's log and not in its report, where that day is another matter, told by a school named like an injury. */
const calledLikeAnInjury: Recipe = {
  agencies: 2,
  happenings: [{ agency: 0, day: 16, what: 4, child: 0, namesSchool: true }],
  claims: [],
  rows: [{ day: 16, what: 1, child: 0, said: false }],
};

describe('any merge', { timeout }, () => {
  it('is the same in whatever order contributions and logs arrive, and when it is merged again', async () => {
    const order = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(anyRecipe, order, async (recipe, stream) => {
        const caseFile = await takeIn(caseFolder(recipe));
        const shuffled = <T>(all: readonly T[]): T[] =>
          all
            .map((one) => ({ one, key: stream.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const once = mergeCase(caseFile, at);
        const { contributions, logs } = caseFile;
        const other = mergeCase(
          { ...caseFile, contributions: shuffled(contributions), logs: shuffled(logs) },
          at,
        );
        expect(other.findings).toEqual(once.findings);
        expect(other.chronology).toEqual(once.chronology);
        expect(mergeCase(once, at).findings).toEqual(once.findings);
        expect(
          mergeCase({ ...caseFile, contributions: [...contributions, ...contributions] }, at).chronology,
        ).toEqual(once.chronology);
      }),
      runs,
    );
  });

  it('comes to the same between the others when one more agency reports', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, anyHappenings, async (recipe, further) => {
        const found = async (extra?: typeof further): Promise<readonly Finding[]> =>
          mergeCase(await takeIn(caseFolder(recipe, undefined, extra)), at).findings;
        // What only one agency knew, two may know now; a silence may end; a contradiction may have one voice more.
        const decided = (findings: readonly Finding[]): Finding[] =>
          findings
            .filter(
              ({ kind, agency, evidence }) =>
                !['missing-report', 'single-source', 'silent-domain', 'conflict', 'pattern'].includes(kind) &&
                agency !== 'voluntary' &&
                evidence.every((one) => one.file !== 'voluntary.md'),
            )
            .sort((one, other) => (one.id < other.id ? -1 : 1));
        const [before, after] = [await found(), await found(further)];
        expect(decided(after)).toEqual(decided(before));
        for (const { kind, evidence } of before.filter((one) => one.kind === 'conflict')) {
          const stands = after.some(
            (one) =>
              one.kind === kind &&
              evidence.every(({ file, start }) =>
                one.evidence.some((other) => other.file === file && other.start === start),
              ),
          );
          expect(stands).toBe(true);
        }
      }),
      runs,
    );
  });

  it('does not depend on what a school is called', async () => {
    const names = fc.constantFrom(
      'Park Road Juniors',
      'Knife Hill',
      'St Bruise',
      'Missing Lane Infants',
      'Bed and Bath Church',
      'A. B.',
    );
    await fc.assert(
      fc.asyncProperty(anyRecipe, names, async (recipe, name) => {
        const decided = async (school: string) =>
          mergeCase(await takeIn(caseFolder(recipe, school)), at)
            // Checks weigh every word, names too; what the merge itself asks is held to this.
            .findings.filter(({ tier }) => tier === 'merge')
            .map(({ kind, agency, record, weight, score, differences, steps, evidence }) => ({
              kind,
              agency,
              record,
              weight,
              score,
              differences: differences?.map(({ part, values }) => ({
                part,
                values: values.map((value) => value.replaceAll(school, '…')),
              })),
              steps: steps?.map(({ part, weight: bits }) => ({ part, bits })),
              evidence: evidence.map(({ file, quote }) => `${file}: ${quote.replaceAll(school, '…')}`),
            }));
        const sorted = (all: Awaited<ReturnType<typeof decided>>) =>
          all.map((one) => JSON.stringify(one)).sort();
        expect(sorted(await decided(name))).toEqual(sorted(await decided('Marlfield Primary')));
      }),
      { ...runs, examples: [[calledLikeAnInjury, 'St Bruise']] },
    );
  });

  it('loses and orphans no row of the chronology, and quotes every word where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, async (recipe) => {
        const merged = mergeCase(await takeIn(caseFolder(recipe)), at);
        const events = merged.contributions.flatMap((one) =>
          one.events.map(({ id, what }) => ({ id, what: what.text })),
        );
        expect(events).toHaveLength(recipe.happenings.length);
        const rows = new Map<string, (typeof merged.chronology)[number]>(
          merged.chronology.map((row) => [row.id, row]),
        );
        expect(merged.chronology).toHaveLength(events.length);
        for (const { id, what } of events) {
          const row = rows.get(id);
          expect(row?.what.text).toBe(what);
          expect(row && merged.texts[row.from.file]?.slice(row.from.start, row.from.end)).toContain(what);
          for (const other of row?.sameAs ?? []) {
            expect(other).not.toBe(id);
            expect(rows.get(other)?.sameAs).toContain(id);
          }
        }
        for (const { file, quote, start, end } of merged.findings.flatMap(({ evidence }) => evidence))
          expect(merged.texts[file]?.slice(start, end)).toBe(quote);
      }),
      runs,
    );
  });
});
