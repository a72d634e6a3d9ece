import { z } from 'zod';
import { ChairDecision, Said } from '../../domain/chair-decision.ts';
import { ConferenceId } from '../../domain/conference.ts';
import { Decided } from '../../domain/decided.ts';
import { operation } from '../define.ts';

/** What stands decided, and whether a step can be taken back. */
export const DecidedAnswer = z.object({ decided: Decided, undoable: z.boolean() });
export type DecidedAnswer = z.infer<typeof DecidedAnswer>;

/**
 * The chair's decisions on the findings of the merge. In a kept conference they are in the vault and told in its audit; in one that
 * is only looked at they are in memory, and come along when it is kept.
 */
export const decisions = {
  read: operation({ in: z.object({ id: ConferenceId }), out: DecidedAnswer }),
  /**
   * Decides on findings at once, in one step, in place of what was decided on them before; `said` null takes the decisions back.
   * Refused, and nothing changed, for a finding that is not asked or not the merge's, for "the same" where that is not the question,
   * without a reason where one is needed, and where the vault is only read.
   */
  decide: operation({
    in: z.object({ id: ConferenceId, findings: z.array(z.string()).min(1), said: Said.nullable() }),
    out: DecidedAnswer,
  }),
  /** Lets a decision go whose grounds have changed, named by the digest of its grounds. */
  letGo: operation({ in: z.object({ id: ConferenceId, grounds: z.string() }), out: DecidedAnswer }),
  /**
   * Takes decisions over that were made elsewhere, as the export of a vault writes them; only into a conference that is looked at.
   * Those whose grounds are not here stand among the ones to be looked at again.
   */
  bring: operation({
    in: z.object({ id: ConferenceId, decisions: z.array(ChairDecision) }),
    out: DecidedAnswer,
  }),
  /** Takes back the last step since the conference was opened: what stood before stands again, as it was. */
  undo: operation({ in: z.object({ id: ConferenceId }), out: DecidedAnswer }),
};
