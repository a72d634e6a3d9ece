import type { ComponentType } from 'react';
import type { Desk } from './desk.ts';
import type { DraftForm } from './draft-place.ts';

/** What a form beside the words is given: the draft on its desk, whether it can be written, and the line of it to go to. */
export type FormProps = { desk: Desk; writable: boolean; entry: string | null };

/** The forms that there are beside the words. */
export type DraftForms = Partial<Record<DraftForm, ComponentType<FormProps>>>;
