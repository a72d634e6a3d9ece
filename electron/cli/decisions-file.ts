import { z } from 'zod';
import { Refusal } from '../../shared/base/refusal.ts';
import { ownSentence } from '../../shared/base/own-sentence.ts';
import {
  type ChairDecision,
  chairDecisionRecord,
  DecisionKind,
  Said,
} from '../../shared/domain/chair-decision.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { asksWhetherSame, canDecide, decisionOn } from '../../shared/path/decide.ts';
import { decodeText } from '../host/intake/decode-text.ts';
import { readInput } from './input-file.ts';

/** A decision as somebody writes it by hand: on a finding by its id in review.json. */
const ByHand = z.object({
  finding: z.string(),
  decision: DecisionKind,
  words: z.string().default(''),
  agency: z.string().optional(),
  by: z.string().default(''),
  at: z.iso.datetime().optional(),
});

/**
 * Reads a file of decisions: a list of what the export of a vault wrote (chair-decisions.json), or of decisions written by hand on
 * the findings of review.json. Refused by the name of the file and the number of the entry; `now` is when undated ones were made.
 */
export async function readDecisions(path: string, merged: Merged, now: Date): Promise<ChairDecision[]> {
  const refuse = (what: string) => new Refusal('invalid', `${path}: ${what}`);
  let entries: unknown;
  try {
    entries = JSON.parse(decodeText(path, await readInput(path)));
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw refuse('this is not JSON; take it from the export of a vault, or write a list of decisions.');
  }
  if (!Array.isArray(entries)) throw refuse('a list of decisions is needed; put them between [ and ].');
  return entries.map((entry: unknown, at) => {
    try {
      return decisionFrom(entry, merged, now);
    } catch (thrown) {
      if (thrown instanceof Refusal) throw refuse(`entry ${at + 1}: ${thrown.message}`);
      throw thrown;
    }
  });
}

function decisionFrom(entry: unknown, merged: Merged, now: Date): ChairDecision {
  if (typeof entry === 'object' && entry !== null && 'grounds' in entry)
    return chairDecisionRecord.read(entry);
  const read = ByHand.safeParse(entry);
  if (!read.success) {
    const where = [...new Set(read.error.issues.map(({ path }) => path.join('/')))].join(', ');
    throw new Refusal(
      'invalid',
      `look at ${where || 'the whole of it'}; an entry has finding, decision (${DecisionKind.options.join(', ')}) and words.`,
    );
  }
  const { finding: id, decision: kind, words, agency, by, at } = read.data;
  const said = Said.safeParse({ kind, words, ...(agency === undefined ? {} : { agency }) });
  if (!said.success)
    throw new Refusal(
      'invalid',
      ownSentence(said.error) ?? 'the agency is not one, such as school or police.',
    );
  const finding = merged.findings.find((one) => one.id === id && canDecide(one));
  if (!finding)
    throw new Refusal(
      'invalid',
      'no question across agencies has this identifier; take it from review.json.',
    );
  if ((kind === 'same' || kind === 'not-same') && !asksWhetherSame(finding))
    throw new Refusal(
      'invalid',
      'this does not ask whether two accounts are of one event; settle it with a reason.',
    );
  return decisionOn(finding, merged, said.data, { by, at: at ?? now.toISOString() });
}
