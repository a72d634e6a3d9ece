import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import type { ChairDecision, Said } from '../../shared/domain/chair-decision.ts';
import { decidedRows, perhapsSame } from '../../shared/domain/decided-rows.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { asksWhetherSame, canDecide, decide, decisionOn } from '../../shared/path/decide.ts';
import { anyHappenings, anyRecipe, caseFolder, type Recipe } from './any-case-folder.ts';

const at = new Date('2026-04-15T10:00:00Z');
const runs = { numRuns: 40 };

/** Questions about what all agencies say between them, to which one more agency is an answer or another side. */
const ofAll = new Set(['missing-report', 'single-source', 'silent-domain', 'conflict', 'pattern']);

/** What is said to each finding in turn; a number that says "nothing" leaves it open. */
const sayings: fc.Arbitrary<number[]> = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12 });

/** Decisions on a merged conference, made one after the other as a chair makes them. */
function decisionsOn(merged: Merged, choices: readonly number[]): ChairDecision[] {
  const decisions: ChairDecision[] = [];
  for (const [turn, finding] of merged.findings.filter(canDecide).entries()) {
    const said = sayingOf(choices[turn % choices.length] ?? 5, asksWhetherSame(finding));
    if (!said) continue;
    const when = new Date(at.getTime() + turn * 60_000).toISOString();
    decisions.push(decisionOn(finding, decide(merged, decisions), said, { by: 'A. Chair', at: when }));
  }
  return decisions;
}

function sayingOf(choice: number, isSameAsked: boolean): Said | null {
  if (choice < 2 && isSameAsked) return { kind: choice === 0 ? 'same' : 'not-same', words: '' };
  const others: Said[] = [
    { kind: 'settled', words: 'Answered.' },
    { kind: 'asked', words: 'Who was told?', agency: 'police' },
    { kind: 'parked', words: '' },
  ];
  return others[choice - 2] ?? null;
}

const merged = async (recipe: Recipe, further?: Parameters<typeof caseFolder>[2]): Promise<Merged> =>
  mergeCase(await takeIn(caseFolder(recipe, undefined, further)), at);

const reversed = (all: CaseFile): CaseFile => ({
  ...all,
  contributions: all.contributions.toReversed(),
  logs: all.logs.toReversed(),
  texts: Object.fromEntries(Object.entries(all.texts).toReversed()),
});

describe('what the chair decides', () => {
  it('stands the same in whatever order contributions and decisions come, and when it is merged again', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, sayings, async (recipe, choices) => {
        const caseFile = await takeIn(caseFolder(recipe));
        const once = mergeCase(caseFile, at);
        const decisions = decisionsOn(once, choices);
        const first = decide(once, decisions);
        expect(first.decided.lookAgain).toEqual([]);
        const turned = decide(mergeCase(reversed(caseFile), at), decisions.toReversed());
        expect(turned.decided).toEqual(first.decided);
        expect(decide(first, decisions)).toEqual(first);
        expect(decide(mergeCase(first, at), decisions).decided).toEqual(first.decided);
      }),
      runs,
    );
  });

  it('stands when an agency comes that it is not about', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, sayings, anyHappenings, async (recipe, choices, further) => {
        const before = await merged(recipe);
        const decisions = decisionsOn(before, choices).filter(({ grounds }) => !ofAll.has(grounds.kind));
        const after = decide(await merged(recipe, further), decisions);
        expect(after.decided.lookAgain).toEqual([]);
        expect(after.decided.standing.map(({ decision }) => decision.grounds.digest).sort()).toEqual(
          decisions.map(({ grounds }) => grounds.digest).sort(),
        );
      }),
      runs,
    );
  });

  it('is to be looked at again, and has no effect, where its words have changed, and only there', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, sayings, async (recipe, choices) => {
        const caseFile = await takeIn(caseFolder(recipe));
        const decisions = decisionsOn(mergeCase(caseFile, at), choices);
        const [changed, ...rest] = recipe.happenings;
        if (!changed) return;
        const other = { ...changed, namesSchool: !changed.namesSchool };
        const now = mergeCase(await takeIn(caseFolder({ ...recipe, happenings: [other, ...rest] })), at);
        const { decided } = decide(now, decisions);
        const texts = Object.values(now.texts).map((text) => text.replaceAll(/\s+/g, ' '));
        for (const { decision } of decided.standing)
          for (const { quote } of decision.grounds.words)
            expect(texts.some((text) => text.includes(quote))).toBe(true);
        for (const decision of decisions.filter(({ grounds }) => grounds.kind === 'same-event')) {
          const isThere = decision.grounds.words.every(({ quote }) =>
            texts.some((text) => text.includes(quote)),
          );
          const again = decided.lookAgain.find((one) => one.decision === decision);
          expect(isThere || (again?.changes.length ?? 0) > 0).toBe(true);
          expect(decided.standing.some((one) => one.decision === decision)).toBe(again === undefined);
        }
        expect(decided.standing.length + decided.lookAgain.length).toBeGreaterThanOrEqual(decisions.length);
      }),
      runs,
    );
  });

  it('keeps apart what is not the same and joins what is, whatever the sum says, and loses no row', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, sayings, async (recipe, choices) => {
        const all = await merged(recipe);
        const { decided, chronology } = decide(all, decisionsOn(all, choices));
        expect(chronology).toEqual(all.chronology);
        const of = decidedRows(decided);
        for (const { id, sameAs } of chronology) {
          const row = of(id);
          for (const other of row.with) {
            expect(of(other).with).toContain(id);
            expect(row.apart).not.toContain(other);
          }
          for (const other of row.apart) expect(of(other).apart).toContain(id);
          for (const other of perhapsSame(sameAs, row)) {
            expect(row.with).not.toContain(other);
            expect(row.apart).not.toContain(other);
          }
        }
        const undone = new Set(decided.contradicted);
        for (const { finding, rows } of decided.joined) {
          expect(undone.has(finding)).toBe(false);
          for (const id of rows) for (const other of rows) expect([id, ...of(id).with]).toContain(other);
        }
      }),
      runs,
    );
  });
});
