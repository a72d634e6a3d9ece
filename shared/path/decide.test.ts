import { describe, expect, test } from 'vitest';
import type { ChairDecision, Said } from '../domain/chair-decision.ts';
import { conferenceRecord } from '../domain/conference.ts';
import { contributionRecord, type Contribution } from '../domain/contribution.ts';
import { nothingDecided } from '../domain/decided.ts';
import type { Finding } from '../domain/finding.ts';
import type { Merged } from '../domain/merged.ts';
import { decide, decisionOn } from './decide.ts';

const conference = conferenceRecord.make({
  id: 'conference:trial' as never,
  name: 'Trial',
  kind: 'initial',
  on: '2026-06-23',
  localAuthority: 'Example County',
  chair: { name: 'C. Chair', role: 'Chair' },
  children: [{ id: 'child:c1' as never, name: 'Alder Example', dob: '2017-02-14' }],
});

const report = (agency: string): Contribution =>
  contributionRecord.make({
    id: `contribution:${agency}` as never,
    agency,
    organisation: agency,
    file: `${agency}.md`,
    stage: 'received',
    template: { id: 'plain', version: 1 },
  });

/** A finding that stands on sentences, each by the agency that its key names. */
function finding(kind: string, words: Record<string, string>, texts: Record<string, string>): Finding {
  const evidence = Object.entries(words).map(([agency, quote]) => {
    const start = (texts[`${agency}.md`] ?? '').indexOf(quote);
    return { file: `${agency}.md`, quote, start, end: start + quote.length };
  });
  const id = `${kind}:${Object.values(words).join('|')}`;
  return {
    id,
    kind,
    tier: 'merge',
    weight: 'should',
    message: `${kind}?`,
    why: '',
    evidence,
    suggestions: [],
  };
}

/** A merged conference in which each agency says its sentences, and between which these questions arise. */
function asking(
  said: Record<string, string[]>,
  questions: readonly [string, Record<string, string>][],
): Merged {
  const texts = Object.fromEntries(
    Object.entries(said).map(([agency, sentences]) => [`${agency}.md`, sentences.join('\n')]),
  );
  return {
    conference,
    contributions: Object.keys(said).map(report),
    logs: [],
    texts,
    failed: [],
    chronology: [],
    findings: questions.map(([kind, words]) => finding(kind, words, texts)),
    decided: nothingDecided,
  };
}

/** Says something to the finding at a place, on top of what was decided before. */
function saying(
  merged: Merged,
  at: number,
  said: Said,
  before: readonly ChairDecision[] = [],
): ChairDecision[] {
  const asked = merged.findings[at];
  if (!asked) throw new Error('Nothing is asked there.');
  const when = `2026-06-20T10:0${before.length}:00.000Z`;
  return [...before, decisionOn(asked, decide(merged, before), said, { by: 'C. Chair', at: when })];
}

const same: Said = { kind: 'same', words: '' };
const apart: Said = { kind: 'not-same', words: '' };
const fall = {
  school: '5 May: Alder fell from a trampoline.',
  gp: '4 May: fall from the shed roof.',
  police: 'Early May: call about a fall.',
};
const said = { school: [fall.school], gp: [fall.gp], police: [fall.police] };
const pairs: [string, Record<string, string>][] = [
  ['same-event', { school: fall.school, gp: fall.gp }],
  ['same-event', { gp: fall.gp, police: fall.police }],
  ['same-event', { school: fall.school, police: fall.police }],
];

describe('a decision', () => {
  test('that two pairs are the same needs none on the third', () => {
    const merged = asking(said, pairs);
    const both = saying(merged, 1, same, saying(merged, 0, same));
    expect(decide(merged, both).decided.following).toEqual([merged.findings[2]?.id]);
    expect(decide(merged, both.slice(0, 1)).decided.following).toEqual([]);
  });

  test('that keeps two accounts apart is stronger than those that would join them, and names the later one', () => {
    const merged = asking(said, pairs);
    const all = saying(merged, 2, apart, saying(merged, 1, same, saying(merged, 0, same)));
    const { joined, contradicted, following } = decide(merged, all).decided;
    expect(joined.map((one) => one.finding)).toEqual([merged.findings[0]?.id]);
    expect(contradicted).toEqual([merged.findings[1]?.id]);
    expect(following).toEqual([]);
  });

  test('stands on words, wherever they stand and however their lines break', () => {
    const merged = asking(said, pairs.slice(0, 1));
    const decisions = saying(merged, 0, same);
    const moved = asking(
      { gp: ['Something before.', fall.gp], school: [fall.school.replace(' fell', '\n  fell')] },
      [['same-event', { gp: fall.gp, school: fall.school.replace(' fell', '\n  fell') }]],
    );
    expect(decide(moved, decisions).decided.standing).toHaveLength(1);
  });

  test('whose words have changed is named with them, beside what is asked now', () => {
    const merged = asking(said, pairs.slice(0, 1));
    const decisions = saying(merged, 0, same);
    const gp = '6 May: fall from the shed roof, seen that day.';
    const now = asking({ ...said, gp: [gp] }, [['same-event', { school: fall.school, gp }]]);
    const { standing, lookAgain, joined } = decide(now, decisions).decided;
    expect(standing).toEqual([]);
    expect(joined).toEqual([]);
    expect(lookAgain).toEqual([
      {
        decision: decisions[0],
        finding: now.findings[0]?.id,
        changes: [{ agency: 'gp', before: fall.gp, now: gp }],
      },
    ]);
    const anew = saying(now, 0, apart, decisions);
    expect(decide(now, anew).decided.lookAgain).toEqual([]);
    expect(anew.at(-1)?.instead).toBe(decisions[0]?.grounds.digest);
  });

  test('about which nothing is asked any more is named with the words that are gone', () => {
    const merged = asking(said, pairs.slice(0, 1));
    const decisions = saying(merged, 0, same);
    const now = asking({ ...said, gp: ['Nothing to tell.'] }, [
      ['same-event', { school: fall.school, police: fall.police }],
    ]);
    expect(decide(now, decisions).decided.lookAgain).toEqual([
      { decision: decisions[0], finding: null, changes: [{ agency: 'gp', before: fall.gp, now: null }] },
    ]);
  });

  test('needs a reason where a finding is settled, and an agency and a question where one is asked', () => {
    const merged = asking(said, pairs.slice(0, 1));
    expect(() => saying(merged, 0, { kind: 'settled', words: ' ' })).toThrow(/only with a reason/);
    expect(() => saying(merged, 0, { kind: 'asked', words: 'Who saw it?' })).toThrow(/which agency/);
    expect(() => saying(merged, 0, { kind: 'asked', words: '', agency: 'gp' })).toThrow(/to be asked/);
  });
});
