import type { Draft } from '../../../shared/domain/draft.ts';
import type { AroundDraft, CheckedDraft } from './check-draft.ts';
import type { FromChecking, ToChecking } from './checking.worker.ts';

/** Checks drafts one at a time beside the page; of a draft that changes meanwhile only the newest words are checked next. */
export class CheckingBeside {
  readonly #worker: Worker;
  readonly #waiting = new Map<string, Draft>();
  #busy = false;
  #around: AroundDraft | null = null;

  constructor(checked: (answer: CheckedDraft) => void) {
    this.#worker = new Worker(new URL('./checking.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromChecking>) => {
      this.#busy = false;
      checked(data.checked);
      this.#next();
    });
  }

  /** Takes what is known beside the drafts; those that are checked from now on are read beside it. */
  knows(around: AroundDraft): void {
    const same =
      this.#around?.conference === around.conference &&
      this.#around.logs === around.logs &&
      this.#around.rules === around.rules &&
      this.#around.today === around.today;
    if (same) return;
    this.#around = around;
    this.#tell({ around });
  }

  /** Asks for a draft to be checked. */
  check(draft: Draft): void {
    this.#waiting.set(draft.id, draft);
    this.#next();
  }

  /** Ends it, and with it everything that it knew. */
  end(): void {
    this.#worker.terminate();
  }

  #next(): void {
    const [next] = this.#waiting.values();
    if (this.#busy || !next) return;
    this.#waiting.delete(next.id);
    this.#busy = true;
    this.#tell({ draft: next });
  }

  #tell(told: ToChecking): void {
    this.#worker.postMessage(told, {});
  }
}
