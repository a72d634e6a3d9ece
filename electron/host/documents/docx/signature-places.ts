import { places, signatureTypes } from './package-names.ts';
import { readRelationships, type Relationship } from './relationships.ts';
import type { Parts } from './zip-pack.ts';

/** Where the signatures of a package stand, in the order in which it names them, and what stands beside them that should not. */
export type SignaturePlaces = { signatures: string[]; strays: string[] };

/** A target as a part name, seen from the part that it is written in. */
function resolved(from: string, { target, external }: Relationship): string | undefined {
  if (external) return undefined;
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/') + 1) : '';
  return new URL(target, `package:/${folder}`).pathname.slice(1);
}

const relationsOf = (part: string): string => {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
};

/** Finds signatures as Office does: from the package to its origin of signatures, and from there to each. */
export function signaturePlaces(parts: Parts): SignaturePlaces {
  const follow = (from: string, relations: string, type: string) =>
    readRelationships(parts.get(relations) ?? new TextEncoder().encode('<none/>')).flatMap((one) => {
      const target = one.type === type ? resolved(from, one) : undefined;
      return target ? [target] : [];
    });
  const origins = follow('', places.root, signatureTypes.origin);
  const expected = new Set<string>();
  const signatures: string[] = [];
  for (const origin of origins) {
    expected.add(origin).add(relationsOf(origin));
    for (const signature of follow(origin, relationsOf(origin), signatureTypes.signature)) {
      expected.add(signature);
      if (parts.has(signature)) signatures.push(signature);
    }
  }
  const missing = [...expected].filter((part) => !parts.has(part));
  const strays = [...parts.keys()].filter((part) => part.startsWith(places.folder) && !expected.has(part));
  return { signatures, strays: [...strays, ...missing, ...origins.slice(1)] };
}
