import { createInstance } from 'i18next';
import { meetingOf, termGaps, type Terms, usualTerms } from '../../shared/domain/in-force.ts';
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

const spokenBy = (terms: Terms): Readonly<Record<string, string>> => {
  const meeting = meetingOf(terms);
  return { ...termGaps(terms), meeting, Meeting: meeting.charAt(0).toUpperCase() + meeting.slice(1) };
};
let spoken = spokenBy(usualTerms);

/** Speaks from now on of people and meetings as a partnership does: `{{chairTerm}}`, `{{reviewerTerm}}`, `{{meeting}}` in texts. */
export function speakBy(terms: Terms): void {
  spoken = spokenBy(terms);
}

/**
 * The words for a text by its name, with what stands in its gaps; `count` chooses singular or plural, and what people and meetings
 * are called is that of the partnership whose profile counts.
 */
export const t = (key: TextKey, gaps?: Record<string, string | number>): string =>
  texts.t(key, { ...spoken, ...gaps });

/** The words for a key put together at run time, or the words given where there are none. */
export const tOr = (key: string, otherwise: string): string =>
  texts.exists(key) ? texts.t(key, { ...spoken }) : otherwise;
