import { describe, expect, it } from 'vitest';
import type { Check } from '../../shared/checks/define.ts';

/** One example of a wording check: the passage, the agency that writes it (a school unless said), words that must be marked. */
export type Example = { text: string; marks?: string; agency?: string };

/** Examples of a check's own: where it asks, where it has nothing to ask, and what only looks alike. */
export type Examples = { bad: Example[]; good: Example[]; nearMiss: Example[] };

/** Tests a wording check on its examples, and that there are enough of them. */
export function holdsExamples(check: Check, { bad, good, nearMiss }: Examples): void {
  const marked = ({ text, agency = 'school' }: Example, tier?: 'sure') =>
    (check.wording?.mark({ agency, section: 'worries', text }) ?? [])
      .filter((mark) => tier === undefined || mark.tier === tier)
      .map(({ start, end }) => text.slice(start, end));
  describe(`the check ${check.id}`, () => {
    it('has at least five bad, five good and three near-miss examples', () => {
      expect([bad.length >= 5, good.length >= 5, nearMiss.length >= 3]).toEqual([true, true, true]);
    });
    it.each(bad)('asks about: $text', (example) => {
      const words = marked(example);
      expect(words.length).toBeGreaterThan(0);
      expect(words.join(' | ')).toContain(example.marks ?? words[0]);
    });
    // A quieter "you may want to look" is no fault on what looks alike, and the n-grams learn anew with every passage.
    it.each([...good, ...nearMiss])('leaves alone: $text', (example) => {
      expect(marked(example, 'sure')).toEqual([]);
    });
  });
}
