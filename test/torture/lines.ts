/** What a writer is doing when it is killed. */
export const kinds = [
  'typing',
  'saving',
  'migration',
  'rotation',
  'passphrase',
  'backup',
  'closing',
  'creation',
  'taking-in',
  'deletion',
  'restoring',
] as const;
export type Kind = (typeof kinds)[number];

/** What a writer is told: where its vault lies and what opens it, what to do, and the number of the run, which names its drafts. */
export type Task = { folder: string; passphrase: string; kind: Kind; run: number };

/** A conference that is taken in: how many files it brings, and how many records are read from them. */
export type Brought = { conference: string; files: number; records: number };

/** A conference that is to be deleted: its drafts' digests, and bytes (hex) that stand in the store for it alone. */
export type Planted = { conference: string; digests: string[]; traces: string[] };

/**
 * What a writer says, a line each, at once and in the order in which it happens. What ends in -ing begins, what ends in -ed is
 * acknowledged.
 */
export type Line =
  | { is: 'ready' }
  | { is: 'open' }
  /** A key was pressed: the so many-th of this run, at this time (milliseconds since 1970). */
  | { is: 'typed'; key: number; at: number }
  | { is: 'saved'; draft: string; number: number; digest: string }
  | ({ is: 'taking-in' } & Brought)
  | { is: 'taken-in'; conference: string }
  | ({ is: 'planted' } & Planted)
  | { is: 'deleting'; conference: string }
  | { is: 'deleted'; conference: string; traces: 'done' | 'waiting' }
  | { is: 'trying'; passphrase: string }
  | { is: 'changed'; passphrase: string }
  | { is: 'rotated'; recoveryCode: string }
  | { is: 'copying'; folder: string }
  | { is: 'copied'; folder: string; digests: string[] }
  | { is: 'restoring'; from: string; folder: string }
  | { is: 'restored'; from: string; folder: string }
  | { is: 'creating'; folder: string }
  | { is: 'created'; folder: string; recoveryCode: string }
  | { is: 'failed'; message: string };

/** The lines of one sort. */
export const linesOf = <K extends Line['is']>(lines: readonly Line[], is: K) =>
  lines.filter((line): line is Extract<Line, { is: K }> => line.is === is);

/** What is typed in a run, up to so many keys: always the beginning of the same words. */
export function typedText(keys: number): string {
  const words = 'Tamsin came in hungry on Monday and said that nobody had been up. ';
  return words.repeat(Math.ceil(keys / words.length)).slice(0, keys);
}
