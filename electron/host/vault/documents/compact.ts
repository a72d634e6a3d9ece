import type { Kysely } from 'kysely';
import { refusal } from '../refusals.ts';
import type { NewRow, Row, Tables } from '../store/tables.ts';
import { difference, whole, wholeText } from './delta.ts';
import { rowsIn } from './revision-rows.ts';

/** How many revisions may stand on one that is stored whole: so many would be lost with it, were its page damaged. */
const longestRun = 64;

/** How a text is stored after the head: as its difference from the last revision that is stored whole, or whole itself. */
export async function compact(
  tables: Kysely<Tables>,
  head: Row<'revision'> | undefined,
  text: string,
): Promise<Pick<NewRow<'revision'>, 'base' | 'content'>> {
  if (head) {
    const base = head.base ?? head.number;
    const row = head.base === null ? head : await rowsIn(tables, head.document).at(base);
    if (!row) throw refusal('damaged');
    const content = head.number - base + 1 < longestRun ? difference(wholeText(row.content), text) : null;
    if (content) return { base, content };
  }
  return { base: null, content: whole(text) };
}
