import { zipSync } from 'fflate';

/** The parts of a package by their names. */
export type Parts = Map<string, Uint8Array>;

const first = ['[Content_Types].xml', '_rels/.rels'];
const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
const byName = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);

/** Names in the order in which a package is written. */
export const inPackOrder = (names: Iterable<string>): string[] => [...names].sort(byName);

/** Parts as a zip file that is always the same for the same parts: fixed order, date and compression. */
export const pack = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(inPackOrder(parts.keys()).map((name) => [name, parts.get(name) ?? new Uint8Array()])),
    {
      level: 6,
      // The earliest date that zip can hold, in local time as the format has it.
      mtime: new Date(1980, 0, 1),
    },
  );
