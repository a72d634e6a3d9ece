import assert from 'node:assert/strict';
import { takeIn } from '../../../electron/host/intake/take-in.ts';
import type { CaseFile } from '../../../shared/domain/case-file.ts';
import { type Account, accountsOf } from '../../../shared/matching/account.ts';
import { readerOf } from '../../../shared/matching/facts.ts';
import { sameEvents, tellingsOf } from '../../../shared/matching/same-event.ts';
import { generatedFolder } from '../../cases/generated-folder.ts';
import type { Line, Section } from '../table.ts';
import { baselines } from './baselines.ts';
import { type Row, type Tier, toldPairs } from './told-pairs.ts';

const tiers: readonly (readonly [Tier, string])[] = [
  ['copied', 'the same words on the same day'],
  ['reworded', 'other words, the same day'],
  ['another-day', 'other words, one to seven days off or about when'],
  ['other-words-and-names', 'other words and another form of each name'],
];
const events = 400;
const seeds = [1, 2, 3] as const;

/** Precision, recall and F1 of the matching of events on generated conferences, beside three baselines, by how far tellings lie apart. */
export async function pairsBench(): Promise<Section[]> {
  const sections: Section[] = [];
  for (const [tier, title] of tiers) {
    const tallies = new Map<string, Tally>();
    for (const seed of seeds) await count(toldPairs(tier, events, seed), tallies);
    const lines = [...tallies].map(([what, tally]): Line => ({ what, result: inWords(tally) }));
    sections.push({ title: `Told twice: ${title} (${seeds.length} conferences of ${events} events)`, lines });
  }
  return sections;
}

type Tally = { right: number; raised: number; there: number };

const inWords = ({ right, raised, there }: Tally): string => {
  const [precision, recall] = [right / Math.max(1, raised), right / Math.max(1, there)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${f1.toFixed(2)}`;
};

/** Adds what each way joins in one conference to its tally. */
async function count(rows: readonly Row[], tallies: Map<string, Tally>): Promise<void> {
  const caseFile: CaseFile = await takeIn(generatedFolder(tablesOf(rows)));
  const eventOf = new Map<string, number>();
  for (const { agency, events: own } of caseFile.contributions) {
    const theirs = rows.filter((row) => row.agency === agency);
    assert.equal(own.length, theirs.length);
    for (const [at, { id }] of own.entries()) eventOf.set(id, theirs[at]?.event ?? -1);
  }
  const there = rows.length - new Set(rows.map(({ event }) => event)).size;
  const isRight = (a: Account, b: Account) => eventOf.get(a.event ?? '') === eventOf.get(b.event ?? '');
  const add = (name: string, joined: readonly (readonly [Account, Account])[]) => {
    const tally = tallies.get(name) ?? { right: 0, raised: 0, there: 0 };
    tally.right += joined.filter(([a, b]) => isRight(a, b)).length;
    tally.raised += joined.length;
    tally.there += there;
    tallies.set(name, tally);
  };
  add(
    'ours',
    sameEvents(tellingsOf(caseFile)).map(({ a, b }) => [a, b] as const),
  );
  const reader = readerOf(caseFile);
  const accounts = caseFile.contributions.flatMap((one) => accountsOf(one, caseFile, reader));
  for (const { name, joins } of baselines) {
    const joined = accounts.flatMap((a, at) =>
      accounts
        .slice(at + 1)
        .filter((b) => b.agency !== a.agency && joins(a, b))
        .map((b) => [a, b] as const),
    );
    add(name, joined);
  }
}

/** The rows of each agency as those of a table in its report. */
function tablesOf(rows: readonly Row[]): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const { agency, day, what } of rows)
    tables.set(agency, [...(tables.get(agency) ?? []), `| ${day} | ${what} | Record | Noted |`]);
  return tables;
}
