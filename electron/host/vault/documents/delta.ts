import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The shortest way to tell one text from another: what both begin with, what both end with, and what stands between in the new. */
type Delta = [prefix: number, suffix: number, middle: string];

/** How much of a text may differ from its base before it is better stored whole. */
const longestMiddle = 1024;

/** A text stored whole. */
export const whole = (text: string): Buffer => deflateRawSync(Buffer.from(text, 'utf8'), { level: 6 });

/** The text of what `whole` stored. */
export const wholeText = (stored: Uint8Array): string => inflateRawSync(stored).toString('utf8');

/** A text stored as its difference from another; null where it is better stored whole. */
export function difference(base: string, text: string): Buffer | null {
  const shorter = Math.min(base.length, text.length);
  let prefix = 0;
  while (prefix < shorter && base.charCodeAt(prefix) === text.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < shorter - prefix &&
    base.charCodeAt(base.length - 1 - suffix) === text.charCodeAt(text.length - 1 - suffix)
  )
    suffix++;
  const middle = text.slice(prefix, text.length - suffix);
  if (middle.length > longestMiddle) return null;
  // Half of a surrogate pair may stand at an edge of the middle; JSON writes it as an escape, so nothing is lost.
  return Buffer.from(JSON.stringify([prefix, suffix, middle] satisfies Delta), 'utf8');
}

/** The text that `difference` stored, given the same base. */
export function applied(base: string, stored: Uint8Array): string {
  const [prefix, suffix, middle] = JSON.parse(Buffer.from(stored).toString('utf8')) as Delta;
  return base.slice(0, prefix) + middle + base.slice(base.length - suffix);
}
