import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHappenings, anyRecipe, caseFolder } from '../../test/cases/any-case-folder.ts';
import { anyConference } from '../../test/cases/any-conference.ts';
import { smallCase } from '../../test/cases/small-case.ts';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Merged } from '../domain/merged.ts';
import { Timeline } from '../domain/timeline.ts';
import { span } from '../domain/when.ts';
import { timelineOf } from './timeline.ts';

const at = new Date('2026-04-15T10:00:00Z');

/** What must hold of the timeline of any conference. */
function holdsOf(merged: Merged): void {
  const timeline = timelineOf(merged);
  expect(Timeline.parse(timeline)).toEqual(timeline);
  const all = [...timeline.events, ...timeline.undated];
  expect(all.flatMap(({ rows }) => rows).sort()).toEqual(merged.chronology.map(({ id }) => id).sort());
  expect(timeline.undated.every(({ when }) => span(when) === null)).toBe(true);
  const byId = new Map(all.map((event) => [event.id, event]));
  expect(byId.size).toBe(all.length);
  const grouped = timeline.groups.flatMap(({ events }) => events);
  expect(new Set(grouped).size).toBe(grouped.length);
  for (const [place, { events }] of timeline.groups.entries())
    expect(events.map((id) => byId.get(id)?.group)).toEqual(events.map(() => place));
  expect(all.filter(({ group }) => group !== null).length).toBe(grouped.length);
  for (const { file, start, end, quote } of all.flatMap(({ evidence }) => evidence))
    expect(merged.texts[file]?.slice(start, end)).toBe(quote);
  for (const [lane, { gaps, dated, undated }] of timeline.lanes.entries()) {
    expect(timeline.events.filter((one) => one.lane === lane)).toHaveLength(dated);
    expect(timeline.undated.filter((one) => one.lane === lane)).toHaveLength(undated);
    for (const gap of gaps) {
      const days = timeline.events.map((event) => ({ ...event, days: span(event.when) }));
      const touching = days.filter((one) => one.days && one.days.from <= gap.to && one.days.to >= gap.from);
      expect(touching.filter((one) => one.lane === lane)).toEqual([]);
      const begun = days.filter(
        (one) => one.lane !== lane && one.days && one.days.from >= gap.from && one.days.from <= gap.to,
      );
      expect(begun).toHaveLength(gap.others);
      expect(gap.days).toBeGreaterThanOrEqual(90);
      expect((Date.parse(gap.to) - Date.parse(gap.from)) / 86_400_000 + 1).toBe(gap.days);
    }
  }
}

describe('the timeline of any conference', () => {
  test('has every event once, each group whole, and gaps in which the agency says nothing', async () => {
    fc.assert(
      fc.property(anyConference(true), ({ merged }) => holdsOf(merged)),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(anyRecipe, anyHappenings, async (recipe, further) =>
        holdsOf(mergeCase(await takeIn(caseFolder(recipe, undefined, further)), at)),
      ),
      { numRuns: 40 },
    );
    expect.hasAssertions();
  });

  test('is the same in whatever order contributions arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecipe,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (recipe, keys) => {
          const merged = mergeCase(await takeIn(caseFolder(recipe)), at);
          const shuffled = <T>(list: readonly T[]): T[] =>
            list
              .map((one) => ({ one, key: keys.next().value }))
              .sort((a, b) => a.key - b.key)
              .map(({ one }) => one);
          const other = {
            ...merged,
            contributions: shuffled(merged.contributions),
            chronology: shuffled(merged.chronology),
          };
          expect(timelineOf(other)).toEqual(timelineOf(merged));
        },
      ),
      { numRuns: 60 },
    );
  });
});

const rows = (...lines: string[]) =>
  `| Date | Event |\n|---|---|\n${lines.map((line) => `| ${line} |`).join('\n')}\n`;

describe('a small timeline', () => {
  const school = `# School\n\n## Chronology\n\n${rows('05/01/2025 | Came in hungry', '10/09/2025 | Referral to MASH about hunger', 'not dated | Mother shouted at the gate')}`;
  const police = `# Police\n\n## Chronology\n\n${rows('02/03/2025 | Argument in the street', '04/05/2025 | Argument at home', 'early June 2025 | Noise')}`;

  test('has a lane for each who was asked, in the order of the invitations, and what has no day beside it', async () => {
    const merged = await smallCase(
      { 'police.md': police, 'school.md': school },
      {
        invited_agencies: [
          { agency: 'camhs', organisation: 'CAMHS', contributor: '', role: '', report: null },
          { agency: 'school', organisation: 'Mill School', contributor: '', role: '', report: 'school.md' },
          { agency: 'police', organisation: 'The police', contributor: '', role: '', report: 'police.md' },
        ],
      },
    );
    const { lanes, undated, events } = timelineOf(merged);
    expect(
      lanes.map(({ organisation, state, dated, undated: open }) => [organisation, state, dated, open]),
    ).toEqual([
      ['CAMHS', 'no-report', 0, 0],
      ['Mill School', 'reported', 2, 1],
      ['The police', 'reported', 3, 0],
    ]);
    expect(undated.map(({ text }) => text)).toEqual(['Mother shouted at the gate']);
    expect(events.map(({ lane }) => lane)).toEqual([1, 2, 2, 2, 1]);
  });

  test('shows where one is silent while another tells of something, and not what lies before the first', async () => {
    const { lanes } = timelineOf(await smallCase({ 'police.md': police, 'school.md': school }));
    const of = (agency: string) => lanes.find((lane) => lane.agency === agency)?.gaps;
    expect(of('school')).toEqual([{ from: '2025-01-06', to: '2025-09-09', days: 247, others: 3 }]);
    expect(of('police')?.map(({ to, others }) => [to, others])).toEqual([['2026-06-22', 1]]);
  });

  test('names the days on the way to the conference', async () => {
    const merged = await smallCase(
      { 'school.md': school },
      { strategy_discussion_date: '2026-06-01', section_47_enquiry_started: '2026-06-02' },
    );
    expect(timelineOf(merged).keyDays.map(({ kind, day, events }) => [kind, day, events.length])).toEqual([
      ['referral', '2025-09-10', 1],
      ['strategy-discussion', '2026-06-01', 0],
      ['enquiry', '2026-06-02', 0],
      ['conference', '2026-06-23', 0],
    ]);
  });

  test('follows the chair: what is joined is one event, what is parted is none', async () => {
    const told = (words: string) =>
      `# Report\n\n## Chronology\n\n${rows(`04/05/2025 | Alder Example ${words}`)}`;
    const merged = await smallCase({
      'school.md': told('in plaster, broke his left wrist on the trampoline'),
      'gp.md': told('fracture of the left wrist, fell from a trampoline'),
    });
    const ids = merged.chronology.map(({ id }) => id);
    const [a = '', b = ''] = ids;
    const states = (decided: Partial<Merged['decided']>) =>
      timelineOf({ ...merged, decided: { ...merged.decided, ...decided } }).groups.map(({ state }) => state);
    expect(states({})).toEqual(['suggested']);
    expect(states({ joined: [{ finding: '', rows: ids, words: [] }] })).toEqual(['joined']);
    expect(states({ apart: [[a, b]] })).toEqual([]);
  });

  test('is empty and whole where nothing has come', async () => {
    const timeline = timelineOf(await smallCase({}));
    expect(timeline.events).toEqual([]);
    expect(timeline.from).toBe('2026-06-23');
  });
});
