import { createInstance } from 'i18next';
import { enGB } from './en-GB.ts';

type Plain<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type KeysOf<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Plain<K>}` : KeysOf<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** The name of a text, such as `status.readOnly`. */
export type TextKey = KeysOf<typeof enGB>;

const texts = createInstance();
void texts.init({
  lng: 'en-GB',
  resources: { 'en-GB': { translation: enGB } },
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** The words for a text by its name, with what stands in its gaps; `count` chooses singular or plural. */
export const t = (key: TextKey, gaps?: Record<string, string | number>): string => texts.t(key, gaps ?? {});

/** The words for a key put together at run time, or the words given where there are none. */
export const tOr = (key: string, otherwise: string): string => (texts.exists(key) ? texts.t(key) : otherwise);
