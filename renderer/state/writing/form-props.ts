import type { Desk } from './desk.ts';

/** What a form beside the words is given: the draft on its desk, whether it can be written, and the line of it to go to. */
export type FormProps = { desk: Desk; writable: boolean; entry: string | null };
