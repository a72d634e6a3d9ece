import { reviewAnswerRecord, type ReviewAnswer } from '../../../../shared/domain/review.ts';
import { digestOf } from '../digest.ts';
import type { Ledger } from '../audit/ledger.ts';
import { refusal } from '../refusals.ts';
import type { Store } from '../store/store.ts';

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
    const rows = await this.#store.tables
      .selectFrom('conference_record')
      .select('record')
      .where('conference', '=', conference)
      .where('kind', '=', kind)
      .orderBy('seq')
      .execute();
    return rows.map(({ record }) => reviewAnswerRecord.read(JSON.parse(record)));
  }

  /** Puts an answer in the place of the one before, at the instant and by the person of the change; null takes it away. */
  put(
    conference: string,
    item: string,
    given: Pick<ReviewAnswer, 'answer' | 'words'> | null,
  ): Promise<ReviewAnswer | null> {
    return this.#ledger.change(async ({ tables, at, actor, tell }) => {
      const there = await tables
        .selectFrom('conference')
        .select('id')
        .where('id', '=', conference)
        .executeTakeFirst();
      if (!there) throw refusal('no-conference');
      const answer = given && reviewAnswerRecord.make({ ...given, item, by: actor, at });
      const before = await tables
        .selectFrom('conference_record')
        .select('record')
        .where('conference', '=', conference)
        .where('kind', '=', kind)
        .where('key', '=', item)
        .executeTakeFirst();
      await tables
        .deleteFrom('conference_record')
        .where('conference', '=', conference)
        .where('kind', '=', kind)
        .where('key', '=', item)
        .execute();
      const record = answer && JSON.stringify(reviewAnswerRecord.store(answer));
      if (record)
        await tables
          .insertInto('conference_record')
          .values({ conference, kind, key: item, record })
          .execute();
      await tell({
        action: 'checklist-answered',
        subject: conference,
        before: before ? digestOf(before.record) : null,
        after: record ? digestOf(record) : null,
      });
      return answer;
    });
  }
}
