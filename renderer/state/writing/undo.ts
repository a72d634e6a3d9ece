/** How long a run of typing may pause and still be taken back in one step, in milliseconds. */
const pause = 2000;

/** What an edit did: it took out `removed` characters at `at` and put in `added` ones. */
export type Edit = { at: number; removed: number; added: number };

/** The smallest edit that makes the one text into the other. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  let same = 0;
  while (same < most - at && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { at, removed: before.length - at - same, added: after.length - at - same };
}

/** What was typed into one field, step by step as people think of it: a word, a run of deleting, a paste. */
export class Undo {
  #past: string[] = [];
  #future: string[] = [];
  #last: (Edit & { when: number; space: boolean }) | null = null;

  /** Takes an edit in; `when` is in milliseconds. What was taken back before it cannot be brought forth again. */
  edited(before: string, after: string, when: number): void {
    const edit = editBetween(before, after);
    const space = /\s/.test(after.slice(edit.at, edit.at + edit.added));
    if (!this.#goesOn(edit, space, when)) this.#past.push(before);
    this.#future = [];
    this.#last = { ...edit, when, space };
  }

  /** The text one step back from the one that stands there now; null where this field has none. */
  back(now: string): string | null {
    this.#last = null;
    const before = this.#past.pop();
    if (before === undefined) return null;
    this.#future.push(now);
    return before;
  }

  /** The text that was last taken back; null where there is none. */
  forth(now: string): string | null {
    this.#last = null;
    const after = this.#future.pop();
    if (after === undefined) return null;
    this.#past.push(now);
    return after;
  }

  /** Says that a text from before this session has taken the place of the one that stood there. */
  reachedBack(now: string): void {
    this.#future.push(now);
  }

  #goesOn({ at, removed, added }: Edit, space: boolean, when: number): boolean {
    const last = this.#last;
    if (!last || when - last.when > pause || removed > 1 || added > 1 || (removed > 0 && added > 0))
      return false;
    const typing = added === 1 && last.added > 0 && last.removed === 0 && at === last.at + last.added;
    const deleting =
      removed === 1 && last.removed > 0 && last.added === 0 && (at === last.at || at === last.at - 1);
    // A word begins after a space.
    return deleting || (typing && (space || !last.space));
  }
}
