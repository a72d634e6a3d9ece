import type { CaseFile } from '../../../shared/domain/case-file.ts';
import type { Conference } from '../../../shared/domain/conference.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import type { Change } from './audit/ledger.ts';

/** What keeps the search in step; each call runs in the transaction of the change that it follows. */
export type SearchPort = {
  /** A conference was taken in, or what was read from it was replaced. */
  conferenceTakenIn(change: Change, taken: CaseFile): Promise<void>;
  /** A report was signed for a conference; `instead` is the file of the one that it takes the place of, null where there is none. */
  reportSigned(
    change: Change,
    conference: Conference,
    signed: Contribution,
    instead: string | null,
  ): Promise<void>;
  /** A draft has a new present state. */
  draftSaved(change: Change, draft: Draft): Promise<void>;
};
