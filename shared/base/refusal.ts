/** What a caller sees when an operation cannot be done: a kind and one sentence, never a stack, a path or case content. */
export type Failure = { code: 'invalid' | 'not-found' | 'refused' | 'broken'; message: string };

/** Thrown to refuse on purpose; its message is one clear sentence for the person who asked. */
export class Refusal extends Error {
  readonly code: Failure['code'];
  constructor(code: Failure['code'], message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Bad input from outside: names the file, the place in it where known, and the remedy. */
export function badInput(file: string, what: string, remedy: string): Refusal {
  return new Refusal('invalid', `${file}: ${what} ${remedy}`);
}
