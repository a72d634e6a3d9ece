import { codes } from '../../shared/language/reader/codes.ts';
import type { Ground, Likely } from './cross-validate.ts';
import { type Among, byPassage, falseMarks, micro, precision, recall, tally } from './scores.ts';

/** From which probability on each code is shown in the text, and from which it invites a look. */
export type Thresholds = { sure: number[]; wide: number[] };

// The goals of the wording tier; on files left out, since figures on what was read mean nothing. Thresholds that were chosen on two
// files lose 0.04 of their precision on a third, so the goal lies above the 0.80 that is wanted of texts which nobody here has.
const goals = { precision: 0.83, ofACode: 0.78, marks: 5.5, recall: 0.73 };
const steps = Array.from({ length: 90 }, (_, at) => Math.round((0.04 + at * 0.01) * 100) / 100);

/**
 * Chooses the thresholds on passages whose probabilities come from readers that did not see their files: one probability for
 * all codes, which finds most for its precision, and a higher one for a code that would otherwise be wrong too often.
 */
export function chooseThresholds(ground: Ground, likely: Likely, among: Among): Thresholds {
  const shown = byPassage(ground, likely, 'sure');
  const looked = byPassage(ground, likely, 'wide');
  const all = (step: number): number[] => codes.map(() => step);
  const at = steps.map((step) => tally(ground, shown, all(step), among));
  const from = (least: number): number[] =>
    codes.map(
      (_, code) =>
        steps.find((step, place) => {
          const one = at[place]?.[code];
          return (
            step >= least &&
            one !== undefined &&
            (precision(one) >= goals.ofACode || one.right + one.wrong < 8)
          );
        }) ?? least,
    );
  const good = (thresholds: readonly number[]): boolean =>
    precision(micro(tally(ground, shown, thresholds, among))) >= goals.precision &&
    falseMarks(ground, likely, 'sure', thresholds, among) <= goals.marks;
  const sure = steps.map(from).find(good) ?? all(1);
  // What only invites a look must not pass over too much in the writing of any hand.
  const hands = [...new Set(ground.passages.filter(among).map(({ file }) => file))];
  const reaches = (step: number): boolean =>
    hands.every(
      (hand) =>
        recall(micro(tally(ground, looked, all(step), (one) => among(one) && one.file === hand))) >=
        goals.recall,
    );
  const wideAt = steps.findLast(reaches) ?? steps[0] ?? 0;
  return { sure, wide: sure.map((step) => Math.min(step, wideAt)) };
}
