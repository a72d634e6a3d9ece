import type { Statement } from '../domain/statement.ts';
import { kindsIn } from '../language/event-kinds.ts';

/** Sections that are about the report itself, not about the child's life. */
export const formalities: ReadonlySet<string> = new Set(['sharing', 'signature', 'declarations', 'actions']);

/** What stands at the head of a report is of the child's life only where it tells what happened. */
export const isOfLife = ({ section, heading, passage }: Statement): boolean =>
  !formalities.has(section) &&
  (section !== 'details' || heading !== '' || (passage.text.length > 60 && kindsIn(passage.text).length > 0));
