import { strToU8 } from 'fflate';
import { names, places, signatureTypes } from './package-names.ts';
import { allOf, inAttribute, parseXml } from './xml.ts';

/** One relationship of a part. */
export type Relationship = { id: string; target: string; type: string; external: boolean };

const byId = (a: Relationship, b: Relationship) => (a.id < b.id ? -1 : 1);

/** The relationships in a .rels part. */
export const readRelationships = (bytes: Uint8Array): Relationship[] =>
  allOf(parseXml(bytes), 'Relationship').map((element) => ({
    id: element.getAttribute('Id') ?? '',
    target: element.getAttribute('Target') ?? '',
    type: element.getAttribute('Type') ?? '',
    external: element.getAttribute('TargetMode') === 'External',
  }));

/** Relationships as the RelationshipTransform hands them to the digest. */
export const transformed = (list: readonly Relationship[]): string =>
  `<Relationships xmlns="${names.relationships}">${[...list]
    .sort(byId)
    .map(
      ({ id, target, type, external }) =>
        `<Relationship Id="${inAttribute(id)}" Target="${inAttribute(target)}" TargetMode="${external ? 'External' : 'Internal'}" Type="${inAttribute(type)}"></Relationship>`,
    )
    .join('')}</Relationships>`;

/** Relationships as a .rels part, in the one form that we write. */
export const writeRelationships = (list: readonly Relationship[]): Uint8Array =>
  strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${names.relationships}">${[
      ...list,
    ]
      .sort(byId)
      .map(
        ({ id, target, type, external }) =>
          `<Relationship Id="${inAttribute(id)}" Type="${inAttribute(type)}" Target="${inAttribute(target)}"${external ? ' TargetMode="External"' : ''}/>`,
      )
      .join('')}</Relationships>`,
  );

/** The relationship from the package to its signatures. */
export const toSignatures: Relationship = {
  id: 'rIdSignatures',
  target: places.origin,
  type: signatureTypes.origin,
  external: false,
};

/** The relationships from the origin to `count` signatures. */
export const toEachSignature = (count: number): Relationship[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `rId${index + 1}`,
    target: `sig${index + 1}.xml`,
    type: signatureTypes.signature,
    external: false,
  }));
