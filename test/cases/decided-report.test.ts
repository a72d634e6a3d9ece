import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from '../../electron/host/intake/take-in.ts';
import { mergeCase } from '../../electron/host/merge-case.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import type { Said } from '../../shared/domain/chair-decision.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { canDecide, decide, decisionOn } from '../../shared/path/decide.ts';
import { compose } from '../../shared/report/compose.ts';
import { reviewFile } from '../../shared/report/review-file.ts';
import { anyRecipe, caseFolder } from './any-case-folder.ts';
import { holistic, rowsIn, smallCase, textIn, under } from './small-case.ts';

const rows = (what: string, day = '04/05/2026') =>
  `## Chronology\n\n| Date | Event | Source |\n|---|---|---|\n| ${day} | ${what} | Record |\n`;
const reports = {
  'school.md': `# School\n\nDate of report: 10/06/2026\n\nThis report may be shared with the family.\n\n${rows('Alder Example has a bruise to the left forearm, fell from a bicycle')}`,
  'gp.md': `# GP\n\nDate of report: 10/06/2026\n\nThis report may be shared with the family.\n\n${rows('Alder Example seen with bruise to left forearm after fall from bicycle', '05/05/2026')}`,
};

/** A merged conference on whose questions of a kind something is said. */
const saying = (merged: Merged, kind: string, said: Said): Merged =>
  decide(
    merged,
    merged.findings
      .filter((one) => one.kind === kind)
      .map((one) => decisionOn(one, merged, said, { by: 'A. Chair', at: '2026-06-20T10:00:00.000Z' })),
  );
const chronologyOf = (merged: Merged, audience: Audience): string[][] =>
  rowsIn(under(merged, audience, audience === 'family' ? 'What happened when' : 'Chronology'));
const all = (merged: Merged, audience: Audience): string =>
  textIn(compose(merged, audience, holistic).blocks);

describe('the report after the chair has decided', () => {
  it('has two accounts of the same event in one entry, both in their own words, for each that may read both', async () => {
    const merged = await smallCase(reports);
    expect(merged.findings.filter(({ kind }) => kind === 'same-event')).toHaveLength(1);
    const same = saying(merged, 'same-event', { kind: 'same', words: 'One fall.' });
    for (const audience of ['professionals', 'chair', 'family'] as const) {
      expect(chronologyOf(merged, audience)).toHaveLength(2);
      const [row, ...others] = chronologyOf(same, audience);
      expect(others).toEqual([]);
      expect(row?.[2]).toContain('fell from a bicycle');
      expect(row?.[2]).toContain('after fall from bicycle');
      expect(row?.[2]).toContain('The chair takes these accounts as one event.');
      expect(row?.[1]).toMatch(/gp and The school|school and The gp/);
    }
  });

  it('joins for professionals by a row of a log too, and shows the family nothing of it', async () => {
    const log =
      'Ref,Date,Pupil,Category,Details,Action\nL-1,04/05/2026,Alder Example,Injury,"Bruise to left forearm, Alder said he fell from his bicycle",Noted\n';
    const records = [{ agency: 'school', kind: 'concern-log', file: 'log.csv' }];
    const { 'gp.md': gp } = reports;
    const merged = await smallCase(
      {
        'gp.md': gp,
        'school.md': '# School\n\nDate of report: 10/06/2026\n\nNothing to tell.\n',
        'log.csv': log,
      },
      { records },
    );
    const asked = merged.findings.filter(({ kind }) => kind === 'same-event');
    expect(asked.map(({ evidence }) => evidence.map(({ file }) => file).sort())).toEqual([
      ['gp.md', 'log.csv'],
    ]);
    const same = saying(merged, 'same-event', { kind: 'same', words: '' });
    expect(same.decided.joined).toHaveLength(1);
    expect(chronologyOf(same, 'professionals')[0]?.[2]).toContain(
      'Also told by The school in its log, as the chair decided.',
    );
    expect(all(same, 'family')).toBe(all(merged, 'family'));
  });

  it('names no other row where accounts are kept apart', async () => {
    const merged = await smallCase(reports);
    expect(all(merged, 'professionals')).toContain('Perhaps also told by');
    const apart = saying(merged, 'same-event', { kind: 'not-same', words: '' });
    expect(chronologyOf(apart, 'professionals')).toHaveLength(2);
    expect(textIn(under(apart, 'professionals', 'Chronology'))).not.toContain('Perhaps also told by');
  });

  it('prints what was decided with its reason, to whom the questions are printed, and nothing of it to the family', async () => {
    const merged = await smallCase(reports);
    const reason = 'The surgery was rung: it is one fall.';
    const settled = saying(merged, 'same-event', { kind: 'settled', words: reason });
    for (const audience of ['professionals', 'chair'] as const) {
      const annex = textIn(under(settled, audience, 'Annex: what the chair decided'));
      expect(annex).toContain(reason);
      expect(annex).toContain('A. Chair, 20 June 2026');
    }
    expect(all(settled, 'family')).toBe(all(merged, 'family'));
  });

  it('gathers questions to agencies and the agenda for the chair alone', async () => {
    const merged = await smallCase(reports);
    const question = 'On which day was he seen?';
    const asked = saying(merged, 'same-event', { kind: 'asked', words: question, agency: 'gp' });
    expect(textIn(under(asked, 'chair', 'Questions to agencies'))).toContain(question);
    const parked = saying(merged, 'same-event', { kind: 'parked', words: 'Which fall was it?' });
    expect(textIn(under(parked, 'chair', 'For the meeting'))).toContain('Which fall was it?');
    for (const [one, words] of [
      [asked, question],
      [parked, 'Which fall was it?'],
    ] as const)
      for (const audience of ['professionals', 'family'] as const)
        expect(all(one, audience)).not.toContain(words);
    expect(reviewFile(asked).decisions?.questions).toEqual([
      { agency: 'gp', question, finding: asked.decided.standing[0]?.finding },
    ]);
    expect(reviewFile(parked).decisions?.agenda).toHaveLength(1);
    expect(reviewFile(merged).decisions).toBeUndefined();
  });

  it('says which decisions are to be looked at again', async () => {
    const merged = await smallCase(reports);
    const same = saying(merged, 'same-event', { kind: 'same', words: 'One fall.' });
    const now = await smallCase({
      ...reports,
      'gp.md': reports['gp.md'].replace('after fall from bicycle', 'after fall from bicycle, two days old'),
    });
    const again = decide(
      now,
      same.decided.standing.map(({ decision }) => decision),
    );
    const words = textIn(under(again, 'chair', 'Decisions to look at again'));
    expect(words).toContain('One fall.');
    expect(words).toContain('two days old');
    expect(chronologyOf(again, 'chair')).toHaveLength(2);
    expect(all(again, 'professionals')).toBe(all(now, 'professionals'));
  });

  it('keeps every account of every conference, whatever is decided', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecipe, fc.array(fc.nat({ max: 3 }), { minLength: 1 }), async (recipe, choices) => {
        const merged = mergeCase(await takeIn(caseFolder(recipe)), new Date('2026-04-15T10:00:00Z'));
        const sayings: (Said | null)[] = [
          { kind: 'same', words: '' },
          { kind: 'not-same', words: '' },
          { kind: 'settled', words: 'Answered.' },
          null,
        ];
        const decisions = merged.findings.filter(canDecide).flatMap((finding, at) => {
          const said = sayings[choices[at % choices.length] ?? 3] ?? null;
          const isAnswer = said && (finding.kind === 'same-event' || said.kind === 'settled');
          const when = new Date(Date.UTC(2026, 5, 1, 0, at)).toISOString();
          return isAnswer ? [decisionOn(finding, merged, said, { by: '', at: when })] : [];
        });
        const decided = decide(merged, decisions);
        const accounts = ({ chronology }: Merged) => chronology.map(({ what }) => what.text);
        const printed = textIn(under(decided, 'professionals', 'Chronology'));
        for (const [text, times] of Map.groupBy(accounts(merged), (one) => one))
          expect(printed.split(text).length - 1).toBeGreaterThanOrEqual(times.length);
      }),
      { numRuns: 30 },
    );
  });
});
