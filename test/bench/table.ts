/** One line of the bench: what was measured, what came out, and where there is a target, whether it is met. */
export type Line = { what: string; result: string; target?: string; met?: boolean };

/** A part of the bench under its heading. */
export type Section = { title: string; lines: Line[] };

/** Milliseconds or seconds, as a person would say them. */
export const inTime = (ms: number): string =>
  ms >= 10_000
    ? `${(ms / 1000).toFixed(1)} s`
    : ms >= 1000
      ? `${(ms / 1000).toFixed(2)} s`
      : ms >= 10
        ? `${ms.toFixed(0)} ms`
        : `${ms.toFixed(2)} ms`;

/** How many times one time is the other. */
export const ratio = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(2)} x`;

/** A line with a limit in milliseconds. */
export const within = (what: string, ms: number, limit: number, more = ''): Line => ({
  what,
  result: `${inTime(ms)}${more}`,
  target: `<= ${inTime(limit)}`,
  met: ms <= limit,
});

/** A section as text: columns that line up, and `met` or `NOT MET` at the end of each line that has a target. */
export function inColumns({ title, lines }: Section): string {
  const width = (of: (line: Line) => string) => Math.max(0, ...lines.map((line) => of(line).length));
  const [what, result, target] = [
    width((line) => line.what),
    width((line) => line.result),
    width((line) => line.target ?? ''),
  ];
  const rows = lines.map((line) => {
    const verdict = line.met === undefined ? '' : line.met ? 'met' : 'NOT MET';
    return `  ${line.what.padEnd(what)}  ${line.result.padStart(result)}  ${(line.target ?? '').padEnd(target)}  ${verdict}`.trimEnd();
  });
  return [title, ...rows].join('\n');
}
