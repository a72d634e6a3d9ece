import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../electron/host/intake/read-folder.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { answerFromRecord, ruleNames } from '../../shared/review/answer-from-record.ts';
import { inForceOf } from '../../shared/template/local-rules.ts';
import { Checklist } from '../../shared/template/checklist.ts';
import { partnership } from './deadline-ground.ts';

const path = (name: string): string => new URL(name, import.meta.url).pathname;
const checklist = Checklist.parse(
  JSON.parse(readFileSync(path('../../templates/reviews/conference/1/checklist.json'), 'utf8')),
);

describe('the checklist of chairs and reviewing officers', () => {
  let rowan: Merged;
  beforeAll(async () => {
    rowan = mergeCase(await takeIn(await readFolder(path('rowan')), {}), new Date('2026-11-25'));
  });
  const answers = (merged = rowan, dueOn: string | null = null) =>
    new Map(
      answerFromRecord(checklist, { merged, dueOn }).map(({ item, fromRecord }) => [item.id, fromRecord]),
    );

  test('has the thirty-four items, and every rule that it names is there and used', () => {
    expect(checklist.items.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, at) => at + 1),
    );
    const named = checklist.items.flatMap(({ record }) => record ?? []);
    expect(named.toSorted()).toEqual(ruleNames.toSorted());
  });

  test('an item about earlier actions is asked at a review alone', () => {
    expect(answers().has('earlier-actions')).toBe(false);
    const review = {
      ...rowan,
      conference: { ...rowan.conference, kind: 'Review Child Protection Conference' },
    };
    expect(answers(review).get('earlier-actions')?.state).toBe('no');
  });

  test('every word that an answer stands on is in its file', () => {
    const quotes = [...answers().values()].flatMap((answer) => answer?.evidence ?? []);
    expect(quotes.length).toBeGreaterThan(20);
    for (const { file, quote, start, end } of quotes)
      expect(rowan.texts[file]?.slice(start, end)).toBe(quote);
  });

  test('the example: an agency is missing, claims are not verified, its day is held against the limit', () => {
    const found = answers();
    expect(found.get('all-reported')).toMatchObject({ state: 'no' });
    expect(found.get('claims-verified')).toMatchObject({ state: 'no' });
    expect(found.get('chronology')).toMatchObject({ state: 'yes' });
    expect(found.get('dissent')).toBeNull();
    const { on } = rowan.conference;
    expect(answers(rowan, on).get('in-time')?.state).toBe('yes');
    expect(answers(rowan, '2020-01-01').get('in-time')?.state).toBe('no');
  });

  test('the quorum is that of the partnership whose profile counts', () => {
    const quorum = (id?: string, keep = rowan.contributions) => {
      const inForce = id ? inForceOf(partnership(id), null) : undefined;
      return answers({ ...rowan, contributions: keep, ...(inForce && { inForce }) }).get('quorum');
    };
    const three = rowan.contributions.filter(({ agency }) =>
      ['social-care', 'school', 'gp'].includes(agency),
    );
    expect(three).toHaveLength(3);
    expect(quorum('england', three)?.state).toBe('look');
    expect(quorum('saltmarsh', three)).toMatchObject({ state: 'no' });
    expect(quorum('saltmarsh', three)?.words).toMatch(/Saltmarsh .* at least 3 other agencies/);
    expect(quorum(undefined, three)?.words).toMatch(/not known here/);
  });

  test('a record without anything answers each item without failing, and calls nothing met', () => {
    const empty: Merged = { ...rowan, contributions: [], logs: [], chronology: [], findings: [] };
    const states = [...answers(empty)].map(([id, answer]) => `${id} ${answer?.state ?? 'person'}`);
    expect(states.filter((state) => state.endsWith(' yes'))).toEqual([]);
  });
});
