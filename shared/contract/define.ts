import type { z } from 'zod';

/** One thing that a host can be asked: the shape that goes in and the shape that comes out. */
export type Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> = {
  in: In;
  out: Out;
};

/** Services by name, each with its operations by name. */
export type Contract = Record<string, Record<string, Operation>>;

/** Declares one operation; both shapes are parsed at the boundary. */
export const operation = <In extends z.ZodType, Out extends z.ZodType>(shape: Operation<In, Out>) => shape;

/** Who is calling; each host says it, never the message. */
export type Caller = { host: 'desktop' | 'local' | 'cli'; role: 'contributor' | 'chair' | 'iro' };

/** What a page or a command sees of a contract. */
export type HostOf<C extends Contract> = {
  [S in keyof C]: { [O in keyof C[S]]: (input: z.input<C[S][O]['in']>) => Promise<z.output<C[S][O]['out']>> };
};

/** What electron/host implements of a contract. */
export type ServicesOf<C extends Contract> = {
  [S in keyof C]: {
    [O in keyof C[S]]: (input: z.output<C[S][O]['in']>, caller: Caller) => Promise<z.input<C[S][O]['out']>>;
  };
};
