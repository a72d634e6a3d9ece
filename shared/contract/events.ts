import { z } from 'zod';

/** What a host reports as having happened, by name; `done` of `total` steps, `doing` in words for a person. */
export const events = {
  'render-progress': z.object({
    job: z.string(),
    done: z.number().int(),
    total: z.number().int(),
    doing: z.string(),
  }),
};

/** The events by name with the shape of what they carry. */
export type Events = { [N in keyof typeof events]: z.infer<(typeof events)[N]> };

/** Reports an event to whoever listens; never case content. */
export type Emit = <N extends keyof Events>(name: N, happened: Events[N]) => void;
