import { createHash } from 'node:crypto';
import { Refusal } from '../../../../shared/base/refusal.ts';
import type { TypeOf } from './content-types.ts';
import { mediaTypes, names, places, signatureTypes } from './package-names.ts';
import { readRelationships, transformed } from './relationships.ts';
import { reference } from './signature-xml.ts';
import { inAttribute } from './xml.ts';
import type { Parts } from './zip-pack.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');

/** Whether a signature covers a part: all but the list of types and the signatures themselves. */
export const isCovered = (part: string): boolean => part !== places.types && !part.startsWith(places.folder);

/** The manifest of a package, canonical: every part with its type and digest, and every relationship but that to the signatures. */
export function manifestOf(parts: Parts, typeOf: TypeOf): string {
  const references = [...parts.keys()]
    .filter(isCovered)
    .sort()
    .map((part) => {
      const bytes = parts.get(part) ?? new Uint8Array();
      if (!part.endsWith('.rels')) {
        const type = typeOf(part);
        if (!type)
          throw new Refusal(
            'invalid',
            'This Word document could not be signed: one of its parts has no type.',
          );
        return reference(`/${part}?ContentType=${type}`, sha256(bytes));
      }
      const list = readRelationships(bytes).filter(({ type }) => type !== signatureTypes.origin);
      const ids = list
        .map(({ id }) => id)
        .sort()
        .map(
          (id) => `<mdssi:RelationshipReference SourceId="${inAttribute(id)}"></mdssi:RelationshipReference>`,
        )
        .join('');
      const transforms = `<Transforms><Transform Algorithm="${names.relationshipTransform}">${ids}</Transform><Transform Algorithm="${names.c14n}"></Transform></Transforms>`;
      return reference(`/${part}?ContentType=${mediaTypes.relationships}`, sha256(transformed(list)), {
        transforms,
      });
    });
  return `<Manifest>${references.join('')}</Manifest>`;
}
