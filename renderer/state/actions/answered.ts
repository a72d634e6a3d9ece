import { sentenceOf } from './sentence-of.ts';

/** Null when what was asked is done, else the sentence why it is not. */
export const answered = (asked: Promise<unknown>): Promise<string | null> =>
  asked.then(
    () => null,
    (thrown: unknown) => sentenceOf(thrown),
  );
