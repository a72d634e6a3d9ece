import type { Clash } from '../clash.ts';
import { grouped } from '../grouped.ts';
import type { Names } from '../names.ts';
import type { Saying } from '../saying.ts';

const street =
  /\b(?:[Ff]lat \d+[a-zA-Z]?,? )?(\d{1,4}[a-zA-Z]?),? ((?:[A-Z][a-z’']+ ){1,3}(?:Street|St|Road|Rd|Rise|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Court|Ct|Way|Place|Terrace|Crescent|Gardens|Row|Grove|Hill|Park|Walk|View|Mews|Square|Green|House|Buildings|Parade|Bank|Croft|Fold))\b/;
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
    const found = street.exec(text);
    // What a street is called says nothing: "School Lane" is no school's.
    if (isRecord || !found || !isHome.test(text) || isOther.test(text.replace(found[0], ''))) return [];
    if (section !== 'details' && section !== 'household' && !saying.areChildrenNamed) return [];
    if (section !== 'details' && people.adults(text).size > 0) return [];
    return [{ saying, value: found[0], key: keyOf(found[1] ?? '', found[2] ?? '') }];
  });
  const byAddress = grouped(told, ({ key }) => key);
  const agencies = new Set(told.map(({ saying }) => saying.agency));
  if (byAddress.length < 2 || agencies.size < 2) return [];
  return [
    {
      part: 'address',
      weight: 'should',
      ask: 'Where do the children live? The addresses given differ.',
      sides: byAddress.map(([, same]) => ({
        value: same[0]?.value ?? '',
        sayings: same.map(({ saying }) => saying),
      })),
    },
  ];
}

/** An address as everybody writes it: number, street, its last word in full. */
function keyOf(number: string, words: string): string {
  const parts = words.toLowerCase().replaceAll(/[’']/g, '').split(' ');
  const last = parts.pop() ?? '';
  return [number.toLowerCase(), ...parts, short[last] ?? last].join(' ');
}
