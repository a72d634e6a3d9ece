import { bareHeading } from './section-of-heading.ts';
import {
  type ChronologyColumn,
  type LogMeaning,
  chronologyColumns,
  concernLogColumns,
  disclosureLogColumns,
} from './column-words.ts';

const whole = <M extends string>(words: readonly (readonly [M, string])[]) =>
  words.map(([meaning, source]) => ({ meaning, match: new RegExp(`^(?:${source})$`, 'i') }));

const chronology = whole(chronologyColumns);
const logs = { 'concern-log': whole(concernLogColumns), 'disclosure-log': whole(disclosureLogColumns) };

/** A column heading without marks or case; slashes stand alone. */
export const bareColumn = (heading: string): string =>
  bareHeading(heading.replaceAll('_', ' '))
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*\/\s*/g, ' / ')
    .trim();

/** What a heading says that its column of a chronology holds; `more` when no words fit. */
export function chronologyColumn(heading: string): ChronologyColumn {
  const bare = bareColumn(heading);
  return (
    chronology.find(({ match }) => match.test(bare) || match.test(bare.replaceAll(' / ', '/')))?.meaning ??
    'more'
  );
}

/** What a heading says that its column of a log holds; null when no words fit. */
export function logColumn(heading: string, kind: 'concern-log' | 'disclosure-log'): LogMeaning | null {
  const bare = bareColumn(heading);
  return (
    logs[kind].find(({ match }) => match.test(bare) || match.test(bare.replaceAll(' / ', '/')))?.meaning ??
    null
  );
}

/** Which kind of log a row of headings belongs to: decisions to share are recognised by consent, recipient and decision. */
export function kindOfLog(headings: readonly string[]): 'concern-log' | 'disclosure-log' {
  const meanings = new Set(headings.map((heading) => logColumn(heading, 'disclosure-log')));
  const telling = (['consentAsked', 'recipient', 'decision', 'reason'] as const).filter((each) =>
    meanings.has(each),
  );
  return meanings.has('consentAsked') || telling.length >= 3 ? 'disclosure-log' : 'concern-log';
}
