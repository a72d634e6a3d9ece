import { strToU8 } from 'fflate';
import { mediaTypes, names, places } from './package-names.ts';
import { allOf, inAttribute, parseXml } from './xml.ts';

/** Tells the media type of a part by its name. */
export type TypeOf = (part: string) => string | undefined;

const ending = (part: string) => part.slice(part.lastIndexOf('.') + 1).toLowerCase();

/** Reads [Content_Types].xml. */
export function readContentTypes(bytes: Uint8Array): TypeOf {
  const document = parseXml(bytes);
  const read = (element: string, key: string) =>
    new Map(
      allOf(document, element).map((entry) => [
        (entry.getAttribute(key) ?? '').toLowerCase(),
        entry.getAttribute('ContentType') ?? '',
      ]),
    );
  const [defaults, overrides] = [read('Default', 'Extension'), read('Override', 'PartName')];
  return (part) => overrides.get(`/${part}`.toLowerCase()) ?? defaults.get(ending(part));
}

/** [Content_Types].xml in the one form that we write: every part by its name, relationships and origin by their ending. */
export function writeContentTypes(parts: Iterable<string>, typeOf: TypeOf): Uint8Array {
  const named = [...parts]
    .filter((part) => part !== places.types && part !== places.origin && !part.endsWith('.rels'))
    .sort()
    .map(
      (part) =>
        `<Override PartName="/${inAttribute(part)}" ContentType="${inAttribute(typeOf(part) ?? '')}"/>`,
    );
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${names.contentTypes}"><Default Extension="rels" ContentType="${mediaTypes.relationships}"/><Default Extension="sigs" ContentType="${mediaTypes.origin}"/><Default Extension="xml" ContentType="application/xml"/>${named.join('')}</Types>`,
  );
}
