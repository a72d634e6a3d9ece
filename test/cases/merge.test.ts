import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import { accountsOf } from '../../shared/matching/account.ts';
import { candidatePairs } from '../../shared/matching/candidate-pairs.ts';
import { readerOf } from '../../shared/matching/facts.ts';
import { generatedCase } from './generated-case.ts';

const at = new Date('2026-06-20T10:00:00Z');
const told = (caseFile: CaseFile) => {
  const { findings, chronology } = mergeCase(caseFile, at);
  return { findings, chronology };
};

describe('merge', () => {
  let rowan: CaseFile;
  beforeAll(async () => {
    rowan = await takeIn(await readFolder(new URL('rowan', import.meta.url).pathname));
  });

  it('does not depend on the order in which contributions and logs arrived', () => {
    const usual = told(rowan);
    const order = fc.tuple(
      fc.shuffledSubarray(rowan.contributions, { minLength: rowan.contributions.length }),
      fc.shuffledSubarray(rowan.logs, { minLength: rowan.logs.length }),
    );
    fc.assert(
      fc.property(order, ([contributions, logs]) => {
        expect(told({ ...rowan, contributions, logs })).toEqual(usual);
      }),
      { numRuns: 12 },
    );
  });

  it('comes to the same when what was merged is merged again', () => {
    const once = mergeCase(rowan, at);
    expect(mergeCase(once, at).findings).toEqual(once.findings);
    expect(
      mergeCase({ ...rowan, contributions: [...rowan.contributions, ...rowan.contributions] }, at).findings,
    ).toEqual(once.findings);
  });

  it('loses no other decision when one agency is left out', () => {
    const whole = mergeCase(rowan, at).findings;
    for (const { agency, file } of rowan.contributions) {
      // With its own records: what they tell another agency may tell too.
      const own = new Set([
        file,
        ...rowan.logs.filter((one) => one.agency === agency).map((one) => one.file),
      ]);
      const without = {
        ...rowan,
        contributions: rowan.contributions.filter((one) => one.agency !== agency),
        logs: rowan.logs.filter((one) => one.agency !== agency),
      };
      const kept = mergeCase(without, at).findings.filter((one) => one.kind === 'same-event');
      const due = whole.filter(
        (one) => one.kind === 'same-event' && one.evidence.every((evidence) => !own.has(evidence.file)),
      );
      expect(kept.map((one) => one.id).sort()).toEqual(due.map((one) => one.id).sort());
    }
  });

  it('weighs pairs that grow with the events, not with their square', async () => {
    const weighed = async (events: number, days: number) => {
      const caseFile = await takeIn(generatedCase(events, { days }));
      const reader = readerOf(caseFile);
      const accounts = caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, reader));
      return [...candidatePairs(accounts)].length;
    };
    const few = await weighed(400, 850);
    expect(few).toBeGreaterThan(300);
    expect(await weighed(1600, 3400)).toBeLessThan(few * 5);
  });
});
