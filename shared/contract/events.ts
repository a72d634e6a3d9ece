import { z } from 'zod';

/** What a host reports as having happened, by name; `done` of `total` steps, `doing` in words for a person. */
export const events = {
  'render-progress': z.object({
    job: z.string(),
    done: z.number().int(),
    total: z.number().int(),
    doing: z.string(),
  }),
  /** Save what was typed now and answer `vaults.flushed` with the ticket: the vault is locked, or the host ends, in at most 1 s. */
  'save-now': z.object({ ticket: z.string() }),
  /** A vault was opened, by this page or another of the same host: ask for the status. */
  'vault-opened': z.object({ id: z.string() }),
  /** The vault is locked: what was kept in it is no longer here. `elsewhere`: another vault was opened in its place. */
  'vault-locked': z.object({ why: z.enum(['asked', 'idle', 'sleep', 'elsewhere']) }),
};

/** The events by name with the shape of what they carry. */
export type Events = { [N in keyof typeof events]: z.infer<(typeof events)[N]> };

/** One event: its name and what it carries. */
export type Happened = { [N in keyof Events]: [name: N, happened: Events[N]] }[keyof Events];

/** Reports an event to whoever listens; never case content. */
export type Emit = (...happened: Happened) => void;

/** An event as it came over a wire, in the shape that its name asks for; null where it is none that is known here. */
export function readEvent(name: string, happened: unknown): Happened | null {
  if (!Object.hasOwn(events, name)) return null;
  const known = name as keyof Events;
  const { success, data } = events[known].safeParse(happened);
  return success ? ([known, data] as Happened) : null;
}
