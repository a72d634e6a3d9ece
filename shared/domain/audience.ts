import { z } from 'zod';

/** Who may read a text: `family` (everybody at the conference), `professionals`, or the `chair` alone. */
export const Audience = z.enum(['family', 'professionals', 'chair']);
export type Audience = z.infer<typeof Audience>;

const reach: Record<Audience, number> = { family: 0, professionals: 1, chair: 2 };

/** Whether a reader of one audience may see a text marked for another: the chair sees all, the family only its own. */
export const maySee = (reader: Audience, text: Audience): boolean => reach[reader] >= reach[text];
