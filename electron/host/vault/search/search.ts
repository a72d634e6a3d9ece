import type { SearchAnswer } from '../../../../shared/domain/search-result.ts';
import type { Store } from '../store/store.ts';
import { type FindOptions, find } from './find.ts';

/** The search of a vault, over conferences, contributions, events, logs, decisions and drafts. */
export class Search {
  readonly #store: Store;
  constructor(store: Store) {
    this.#store = store;
  }

  /** Finds what somebody typed; see find. */
  find(typed: string, options: FindOptions = {}): Promise<SearchAnswer> {
    return find(this.#store.tables, typed, options);
  }
}
