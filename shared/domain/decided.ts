import { z } from 'zod';
import { ChairDecision } from './chair-decision.ts';
import { Evidence } from './passage.ts';

/** What became of words on which a decision stood: what an agency said then and says now, null where it says nothing of it. */
export const ChangedWords = z.object({
  agency: z.string().nullable(),
  before: z.string().nullable(),
  now: z.string().nullable(),
});
export type ChangedWords = z.infer<typeof ChangedWords>;

/** A decision whose grounds have changed: the finding that is asked now (null: nothing like it is) and which words changed. */
export const LookAgain = z.object({
  decision: ChairDecision,
  finding: z.string().nullable(),
  changes: z.array(ChangedWords),
});
export type LookAgain = z.infer<typeof LookAgain>;

/** Accounts that the chair takes as one event: rows of the chronology by their ids, and words that stand in no row. */
export const JoinedAccounts = z.object({
  finding: z.string(),
  rows: z.array(z.string()),
  words: z.array(Evidence),
});
export type JoinedAccounts = z.infer<typeof JoinedAccounts>;

/** What the chair's decisions come to on a conference as it is merged now; findings by their ids. */
export const Decided = z.object({
  /** Decisions whose grounds are as they were, in the order of the findings. */
  standing: z.array(z.object({ finding: z.string(), decision: ChairDecision })),
  lookAgain: z.array(LookAgain),
  /** Findings that need no decision of their own, since others have made their accounts one event. */
  following: z.array(z.string()),
  /** What "the same" joins; whatever shares an account belongs together. */
  joined: z.array(JoinedAccounts),
  /** Rows that "not the same" keeps apart, two and two. */
  apart: z.array(z.tuple([z.string(), z.string()])),
  /** Findings whose "the same" joins nothing, since it would join what "not the same" keeps apart. */
  contradicted: z.array(z.string()),
});
export type Decided = z.infer<typeof Decided>;

/** Nothing decided yet. */
export const nothingDecided: Decided = {
  standing: [],
  lookAgain: [],
  following: [],
  joined: [],
  apart: [],
  contradicted: [],
};

/** The findings, by their ids, of which the chair decided that their accounts are not of one event. */
export const keptApart = ({ standing }: Pick<Decided, 'standing'>): ReadonlySet<string> =>
  new Set(standing.flatMap(({ finding, decision }) => (decision.said.kind === 'not-same' ? [finding] : [])));
