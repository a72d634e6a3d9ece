import type { Recall } from '../base/recall.ts';
import type { AgencyLog } from '../domain/agency-log.ts';
import type { Conference } from '../domain/conference.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Finding, Suggestion, Weight } from '../domain/finding.ts';
import type { Evidence, Texts } from '../domain/passage.ts';
import type { LocalRules } from '../template/local-rules.ts';

/**
 * What is known beside the contribution: the conference it is for, the agency's own records with their texts by file (without
 * them a row is asked about and not quoted), the day (ISO) on which the check is made, and what counts where the conference is held.
 * A check that needs one of them asks nothing where it is missing.
 */
export type Around = {
  conference?: Conference;
  logs?: readonly AgencyLog[];
  texts?: Texts;
  today?: string;
  rules?: LocalRules;
};

/**
 * What a check looks at: one contribution, the text of its file for exact evidence, what is known beside it, and a memory of what
 * was said of the same texts before, where the same report is checked again and again.
 */
export type Looked = { contribution: Contribution; text: string; around: Around; recall?: Recall };

/**
 * What a check found in one place: which of its messages, where in the contribution (a JSON Pointer), the exact words (none where
 * something is missing), what fills the message's gaps (`{child}`), and what a person may do. `tier` is `wide` where it only
 * invites a look; `weight` is there where this place weighs less than the check does at its gravest.
 */
export type Spotted = {
  message: string;
  pointer: string;
  evidence: Evidence[];
  reason?: string;
  gaps?: Readonly<Record<string, string>>;
  weight?: Weight;
  child?: string;
  domain?: string;
  tier?: 'sure' | 'wide';
  suggestions?: Suggestion[];
};

/**
 * What a check says of a bare passage, before it has a place in a report: offsets, how sure, by what it was found (the id of a
 * construction, or "words" where the words that weighed most are named), why it counts, and which of the messages asks.
 */
export type Marked = {
  start: number;
  end: number;
  tier: 'sure' | 'wide';
  by: string;
  why: string;
  message: string;
};

/** Words as a check of wording sees them: who writes, in which section, what. */
export type Words = { agency: string; section: string; text: string };

/**
 * How wording is checked: `mark` reads one passage and nothing beside it, so that what it said of a passage holds until the
 * passage changes; `madeGood` tells whether the rest of the report (the text of its file) makes marked words good; where
 * `eachOnce`, the same words are asked about at their first place only.
 */
export type Wording = {
  mark: (words: Words) => Marked[];
  madeGood?: (words: string, report: string) => boolean;
  eachOnce?: boolean;
  suggestions: Suggestion[];
};

/**
 * A check: what it asks, how much that weighs, from which learning it comes. `messages` are questions for a person by id,
 * with the partnership's words in gaps such as `{chairTerm}`;
 * `run` is pure. `wording` is there for wording checks, which can also read a bare passage; `run` is that over a report.
 * `askedInMergeBy` names the merge finding that asks the same of reports laid side by side, where it need not be asked twice.
 */
export type Check = {
  id: string;
  weight: Weight;
  tier: Finding['tier'];
  messages: Readonly<Record<string, string>>;
  cites: string;
  askedInMergeBy?: string;
  run: (looked: Looked) => Spotted[];
  wording?: Wording;
};

/** Declares a check. */
export const defineCheck = (check: Check): Check => check;
