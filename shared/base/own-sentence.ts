import type { z } from 'zod';

/**
 * The sentence with which a rule of ours refuses what a validator was given; null where only its shape is wrong. Our sentences are
 * fixed, while a validator's own can repeat what was typed, and what is typed is about a child.
 */
export const ownSentence = ({ issues }: z.core.$ZodError): string | null =>
  issues.find(({ code }) => code === 'custom')?.message ?? null;
