/** What a writer is doing when it is killed. */
export const kinds = [
  'typing',
  'saving',
  'migration',
  'rotation',
  'passphrase',
  'backup',
  'closing',
] as const;
export type Kind = (typeof kinds)[number];

/** What a writer is told: where its vault lies and what opens it, what to do, and the number of the run, which names its drafts. */
export type Task = { folder: string; passphrase: string; kind: Kind; run: number };

/** What a writer says, a line each, at once and in the order in which it happens. `saved`, `changed`, ... are acknowledgements. */
export type Line =
  | { is: 'ready' }
  | { is: 'open' }
  /** A key was pressed: the so many-th of this run, at this time (milliseconds since 1970). */
  | { is: 'typed'; key: number; at: number }
  | { is: 'saved'; draft: string; number: number; digest: string }
  | { is: 'taken-in'; conference: string }
  | { is: 'trying'; passphrase: string }
  | { is: 'changed'; passphrase: string }
  | { is: 'rotated'; recoveryCode: string }
  | { is: 'copying'; folder: string }
  | { is: 'copied'; folder: string; digests: string[] }
  | { is: 'failed'; message: string };

/** What is typed in a run, up to so many keys: always the beginning of the same words. */
export function typedText(keys: number): string {
  const words = 'Tamsin came in hungry on Monday and said that nobody had been up. ';
  return words.repeat(Math.ceil(keys / words.length)).slice(0, keys);
}
