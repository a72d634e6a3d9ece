/** A run of words before it has a place; line ends are `\n`. */
export type DraftRun = { text: string; bold: boolean };

/** A block before it has a place in the extracted text. */
export type Draft =
  | { kind: 'heading'; depth: number; runs: readonly DraftRun[] }
  | { kind: 'paragraph'; runs: readonly DraftRun[] }
  | { kind: 'item'; runs: readonly DraftRun[] }
  | { kind: 'table'; header: boolean; rows: readonly (readonly (readonly Draft[])[])[] }
  | { kind: 'aside'; text: string; reason: string };

/** Runs without blanks at either end, bold neighbours joined; empty when there are no words. */
export function trimRuns(runs: readonly DraftRun[]): DraftRun[] {
  const joined: DraftRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // Blanks between two bold runs belong to both.
    if (last && (last.bold === run.bold || !run.text.trim())) last.text += run.text;
    else if (run.text) joined.push({ ...run });
  }
  while (joined[0] && !joined[0].text.trim()) joined.shift();
  while (joined.at(-1) && !joined.at(-1)?.text.trim()) joined.pop();
  const [first, last] = [joined[0], joined.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return joined;
}
