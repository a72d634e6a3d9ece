import { z } from 'zod';

/** The validator of a branded, prefixed identifier such as `contribution:school`; identifiers never hold names of people. */
export const idOf = <P extends string>(prefix: P) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}:[\\w.:/#+-]+$`), `An identifier of the form ${prefix}:… is needed.`)
    .brand<P>();

/** Makes an identifier from parts; anything but word characters, dots and hyphens becomes a hyphen. */
export const makeId = <P extends string>(prefix: P, ...parts: (string | number)[]) =>
  `${prefix}:${parts.map((part) => String(part).replace(/[^\w.]+/g, '-')).join(':')}` as string & z.$brand<P>;
