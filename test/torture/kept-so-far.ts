import { type Brought, type Line, linesOf } from './lines.ts';

/** What was ever acknowledged on a vault: every writer after has to leave it there, or not there. */
export class KeptSoFar {
  /** The digests of saved versions. */
  readonly digests = new Set<string>();
  /** The conferences that were taken in, and what each brought. */
  readonly conferences = new Map<string, Brought>();
  /** Bytes that stood in the store for deleted conferences alone (hex). */
  readonly traces = new Set<string>();

  /** Adds what a writer acknowledged before it was killed, once it has been looked at. */
  add(lines: readonly Line[], gone: ReadonlySet<string>): void {
    for (const { digest } of linesOf(lines, 'saved')) this.digests.add(digest);
    const brought = new Map(linesOf(lines, 'taking-in').map((one) => [one.conference, one]));
    for (const { conference } of linesOf(lines, 'taken-in')) {
      const one = brought.get(conference);
      if (one) this.conferences.set(conference, one);
    }
    for (const { conference, digests, traces } of linesOf(lines, 'planted')) {
      if (gone.has(conference)) for (const trace of traces) this.traces.add(trace);
      else for (const digest of digests) this.digests.add(digest);
    }
  }
}
