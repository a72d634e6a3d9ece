import { agencyName } from '../../../shared/domain/agency.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { scan } from '../../../shared/search/scan.ts';
import { t } from '../../texts/t.ts';
import { dayInWords } from './dates.ts';

/** One filter of what was typed: what it is called, and what would be typed without it. */
export type Chip = { label: string; without: string };

/** The filters that were typed and understood, in their order. */
export function chipsOf(typed: string, today: string): Chip[] {
  const pieces = piecesOf(typed);
  return pieces.flatMap((piece, at) => {
    const label = labelOf(piece, today);
    if (!label) return [];
    return [{ label, without: pieces.filter((_, other) => other !== at).join(' ') }];
  });
}

/** What is typed with one more filter; a filter of the same name is replaced, an empty value takes it away. */
export function withFilter(typed: string, name: string, value: string): string {
  const others = piecesOf(typed).filter((piece) => !piece.toLowerCase().startsWith(`${name}:`));
  return [...others, ...(value ? [`${name}:${value}`] : [])].join(' ');
}

/** The value that was typed behind a filter; empty where it was not. */
export function filterValue(typed: string, name: string): string {
  const piece = piecesOf(typed).find((each) => each.toLowerCase().startsWith(`${name}:`));
  return piece?.slice(name.length + 1).trim() ?? '';
}

/** What was typed in pieces; a filter and a value behind a space are one. */
function piecesOf(typed: string): string[] {
  const pieces: string[] = [];
  let waits = false;
  for (const { typed: piece, field, value, quoted } of scan(typed)) {
    if (waits && field === null) pieces[pieces.length - 1] += ` ${piece}`;
    else pieces.push(piece);
    waits = field !== null && value === '' && !quoted;
  }
  return pieces;
}

function labelOf(piece: string, today: string): string | null {
  const query = parseQuery(piece, today);
  const [agency, child, conference, kind] = [
    query.agencies,
    query.children,
    query.conferences,
    query.kinds,
  ].map(([first]) => first);
  const said = (name: 'agency' | 'child' | 'in' | 'kind', value: string, not: boolean) => {
    const words = t(`search.chip.${name}`, { value });
    return not ? t('search.not', { filter: words }) : words;
  };
  if (agency)
    return said('agency', query.agencies.map(({ value }) => agencyName(value)).join(', '), agency.not);
  if (child) return said('child', child.value, child.not);
  if (conference) return said('in', conference.value, conference.not);
  if (kind) return said('kind', t(`search.kinds.${query.kinds[0]?.value ?? 'event'}`), kind.not);
  if (query.before) return t('search.chip.before', { value: dayInWords(query.before) });
  if (query.after) return t('search.chip.after', { value: dayInWords(query.after) });
  return null;
}
