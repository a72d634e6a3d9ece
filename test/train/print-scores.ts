import { codes } from '../../shared/language/reader/codes.ts';
import { files, leftOut } from './corpus.ts';
import type { Ground, Likely } from './cross-validate.ts';
import { type Among, byPassage, f1, falseMarks, micro, precision, recall, tally } from './scores.ts';
import type { Thresholds } from './thresholds.ts';

const two = (value: number): string =>
  value
    .toFixed(2)
    .slice(value < 1 ? 1 : 0)
    .padStart(4);

/** Prints what the readers find in files that they did not see: by code and together, in both tiers. */
export function printScores(work: Ground, likely: Likely, { sure, wide }: Thresholds): void {
  const greatest = byPassage(work, likely, 'sure');
  const widest = byPassage(work, likely, 'wide');
  const sets: [string, Among][] = [
    ...files.slice(0, leftOut).map((name, file): [string, Among] => [name, (one) => one.file === file]),
    ['all of them', ({ file }) => file < leftOut],
    ['all but the first', ({ file }) => file > 0 && file < leftOut],
  ];
  for (const [name, among] of sets) {
    console.log(`\n${name} (left out)`.padEnd(36), 'sure P   R  F1     wide P   R  F1');
    const bySure = tally(work, greatest, sure, among);
    const byWide = tally(work, widest, wide, among);
    const row = (label: string, a: (typeof bySure)[number], b: (typeof bySure)[number]) =>
      console.log(
        label.padEnd(38),
        [a, b].map((one) => [precision(one), recall(one), f1(one)].map(two).join(' ')).join('      '),
      );
    codes.forEach((code, at) => {
      const [a, b] = [bySure[at], byWide[at]];
      if (a && b) row(code, a, b);
    });
    row('together', micro(bySure), micro(byWide));
    const clean: Among = (one) =>
      among(one) && 'marks' in one && (one as { marks: unknown[] }).marks.length === 0;
    console.log(
      'false marks per 1,000 words'.padEnd(38),
      `${falseMarks(work, likely, 'sure', sure, among).toFixed(1)} (clean passages ${falseMarks(work, likely, 'sure', sure, clean).toFixed(1)})`,
      `   ${falseMarks(work, likely, 'wide', wide, among).toFixed(1)} (${falseMarks(work, likely, 'wide', wide, clean).toFixed(1)})`,
    );
  }
  console.log('\nthresholds', codes.map((code, at) => `${code} ${sure[at]}/${wide[at]}`).join(', '));
}
