import type { Clash } from '../clash.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';

const street =
  /\b(?:flat \d+[a-z]?,? )?(\d{1,4}[a-z]?),? ((?:[A-Z][a-z’']+ ){1,3}(?:Street|St|Road|Rd|Rise|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Court|Ct|Way|Place|Terrace|Crescent|Gardens|Row|Grove|Hill|Park|Walk|View|Mews|Square|Green|House|Buildings|Parade|Bank|Croft|Fold))\b/;
/** Words that say that an address is where the child lives, and those that say whose else or which else it is. */
const isHome = /\b(?:home )?address\b|\bliv(?:es?|ing) at\b|\bresid(?:es?|ing) at\b/i;
const isOther =
  /\b(?:previous|former|old|last known|grand\w+|father|dad|aunt|uncle|c\/o|care of|bail|school|nursery|surgery|office|moved from|until|linked|incidents?|police|attended)\b/i;

const short: Readonly<Record<string, string>> = {
  st: 'street',
  rd: 'road',
  ln: 'lane',
  ave: 'avenue',
  dr: 'drive',
  ct: 'court',
};

/** The addresses that the heads of reports give as the children's home, where they are not one. */
export function addressClashes(sayings: readonly Saying[], { people }: Names): Clash[] {
  const told = sayings.flatMap((saying) => {
    const { text, section, isRecord } = saying;
    if (isRecord || !isHome.test(text) || isOther.test(text)) return [];
    if (section !== 'details' && section !== 'household' && !saying.areChildrenNamed) return [];
    if (section !== 'details' && people.adults(text).size > 0) return [];
    const found = street.exec(text);
    return found ? [{ saying, value: found[0], key: keyOf(found[1] ?? '', found[2] ?? '') }] : [];
  });
  const byAddress = Map.groupBy(told, ({ key }) => key);
  const agencies = new Set(told.map(({ saying }) => saying.agency));
  if (byAddress.size < 2 || agencies.size < 2) return [];
  return [
    {
      part: 'address',
      weight: 'should',
      ask: 'Where do the children live? The addresses given differ.',
      sides: [...byAddress]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, same]) => ({ value: same[0]?.value ?? '', sayings: same.map(({ saying }) => saying) })),
    },
  ];
}

/** An address as everybody writes it: number, street, its last word in full. */
function keyOf(number: string, words: string): string {
  const parts = words.toLowerCase().replaceAll(/[’']/g, '').split(' ');
  const last = parts.pop() ?? '';
  return [number.toLowerCase(), ...parts, short[last] ?? last].join(' ');
}
