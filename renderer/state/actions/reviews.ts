import type { Review } from '../../../shared/contract/services/reviews.ts';
import type { ReviewAnswer } from '../../../shared/domain/review.ts';
import type { Awaited } from '../document.ts';
import type { Page } from '../page.tsx';
import { answered } from './answered.ts';
import { sentenceOf } from './sentence-of.ts';

/** Reads the checklist of the conference that is open. */
export async function readReview(page: Page): Promise<void> {
  const id = page.document.getState().current?.conference.id;
  if (!id) return;
  const put = (review: Awaited<Review>) => {
    // Another conference may have been opened since.
    if (page.document.getState().current?.conference.id === id) page.document.setState({ review });
  };
  if (page.document.getState().review?.state !== 'here') put({ state: 'waiting' });
  try {
    put({ state: 'here', value: await page.host.reviews.read({ id }) });
  } catch (thrown) {
    put({ state: 'failed', message: sentenceOf(thrown) });
  }
}

/** Keeps an answer to an item, or takes it away; gives the sentence why it was refused, null when it was not. */
export function answerItem(
  page: Page,
  item: string,
  answer: ReviewAnswer['answer'] | null,
  words: string,
): Promise<string | null> {
  const id = page.document.getState().current?.conference.id;
  if (!id) return Promise.resolve(null);
  return answered(
    page.host.reviews.answer({ id, item, answer, words }).then((value) => {
      if (page.document.getState().current?.conference.id === id)
        page.document.setState({ review: { state: 'here', value } });
    }),
  );
}
