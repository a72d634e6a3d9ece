import { consentWords } from './consent-words.ts';
import type { Paragraph } from './invented-case.ts';
import { type MoreOf, report } from './invented-report.ts';

/** What is asked where a report leaves open whether the family was asked or told. */
export const ask = {
  when: 'Was consent asked, when, and with what answer? The record does not say.',
  narrow:
    'What was agreed, and on what ground does the rest go further? The consent is narrower than what is shared.',
  why: 'Why was consent not asked, and was the family told? The report gives no reason that would stand.',
  mouth: 'When was consent given by word of mouth, to what, and who heard it? There is no day.',
};

/** What a report leaves open in a paragraph, each question with the words it stands on. */
export function open(
  part: string | Paragraph,
  more?: MoreOf,
): (readonly [question: string, quote: string])[] {
  const { contribution, file, text } = report('school', [part], more);
  return consentWords(contribution, { [file]: text }).map(
    ({ message, evidence }) => [message, evidence[0]?.quote ?? ''] as const,
  );
}
