import { reviewAnswerRecord, type ReviewAnswer } from '../../../../shared/domain/review.ts';
import type { Ledger } from '../audit/ledger.ts';
import type { Store } from '../store/store.ts';
import { exchangeRecord, keptRecords } from './kept-records.ts';

const kind = 'review-answer';

/** What people answered to the checklist of a conference, one answer an item; the audit tells of each and of those before it. */
export class ReviewAnswers {
  readonly #store: Store;
  readonly #ledger: Ledger;
  constructor(store: Store, ledger: Ledger) {
    this.#store = store;
    this.#ledger = ledger;
  }

  /** The answers of a conference as they stand. */
  async of(conference: string): Promise<ReviewAnswer[]> {
    const records = await keptRecords(this.#store, conference, kind);
    return records.map((record) => reviewAnswerRecord.read(JSON.parse(record)));
  }

  /** Puts an answer in the place of the one before, at the instant and by the person of the change; null takes it away. */
  put(
    conference: string,
    item: string,
    given: Pick<ReviewAnswer, 'answer' | 'words'> | null,
  ): Promise<ReviewAnswer | null> {
    return this.#ledger.change(async (change) => {
      const answer = given && reviewAnswerRecord.make({ ...given, item, by: change.actor, at: change.at });
      const stored = answer && reviewAnswerRecord.store(answer);
      await exchangeRecord(change, { conference, kind, key: item }, stored, 'checklist-answered');
      return answer;
    });
  }
}
