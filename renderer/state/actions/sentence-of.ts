import { Refusal } from '../../../shared/base/refusal.ts';

/** The sentence for the person who asked; what was not foreseen is said without its detail, which could hold case content. */
export const sentenceOf = (thrown: unknown): string =>
  thrown instanceof Refusal
    ? thrown.message
    : 'This could not be done. Nothing was changed; please try once more.';
