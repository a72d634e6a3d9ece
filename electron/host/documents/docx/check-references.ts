import { createHash } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { sentences } from '../verify-sentences.ts';
import { canonicalXml } from './canonical-xml.ts';
import type { TypeOf } from './content-types.ts';
import { isCovered } from './manifest.ts';
import { digestMethods, names, signatureTypes } from './package-names.ts';
import { onlyChild, plainText } from './read-signature.ts';
import { readRelationships, transformed } from './relationships.ts';
import { allOf, childrenNamed } from './xml.ts';
import type { Parts } from './zip-pack.ts';

const algorithmOf = (element: Element) => element.getAttribute('Algorithm') ?? '';
const transformsOf = (reference: Element): Element[] =>
  childrenNamed(reference, 'Transforms').flatMap((list) => childrenNamed(list, 'Transform'));

function digestHolds(reference: Element, signed: Uint8Array | string): boolean {
  const digest = digestMethods[algorithmOf(onlyChild(reference, 'DigestMethod'))];
  if (!digest) return false;
  return (
    createHash(digest).update(signed).digest('base64') === plainText(onlyChild(reference, 'DigestValue'))
  );
}

function elementById(root: Element, id: string): Element | undefined {
  const found = [root, ...allOf(root, '*')].filter((element) => element.getAttribute('Id') === id);
  return found.length === 1 ? found[0] : undefined;
}

/** The elements of a signature that its SignedInfo really signs; undefined where any of them was changed. */
export function signedElements(root: Element, signedInfo: Element): Element[] | undefined {
  const found: Element[] = [];
  for (const reference of childrenNamed(signedInfo, 'Reference')) {
    const uri = reference.getAttribute('URI') ?? '';
    const element = uri.startsWith('#') ? elementById(root, uri.slice(1)) : undefined;
    const plain = transformsOf(reference).every((transform) => algorithmOf(transform) === names.c14n);
    if (!element || !plain || !digestHolds(reference, canonicalXml(element))) return undefined;
    found.push(element);
  }
  return found;
}

/** One reference of a manifest: the part that it covers, and what is wrong with it. */
function checkReference(
  reference: Element,
  parts: Parts,
  typeOf: TypeOf,
): { part: string; problem?: string } {
  const [path = '', query = ''] = (reference.getAttribute('URI') ?? '').split('?');
  const part = path.slice(1);
  const bytes = parts.get(part);
  if (!bytes) return { part, problem: sentences.partRemoved(part) };
  if (typeOf(part) !== query.replace(/^ContentType=/, ''))
    return { part, problem: sentences.partRetyped(part) };
  const [first, ...rest] = transformsOf(reference);
  if (!first)
    return digestHolds(reference, bytes) ? { part } : { part, problem: sentences.partChanged(part) };
  const known =
    algorithmOf(first) === names.relationshipTransform &&
    rest.every((one) => algorithmOf(one) === names.c14n);
  if (!known) return { part, problem: sentences.unknownSignature };
  const ids = new Set(allOf(first, 'RelationshipReference').map((one) => one.getAttribute('SourceId') ?? ''));
  const types = new Set(
    allOf(first, 'RelationshipsGroupReference').map((one) => one.getAttribute('SourceType') ?? ''),
  );
  const list = readRelationships(bytes);
  const signed = list.filter(({ id, type }) => ids.has(id) || types.has(type));
  const beside = list.some((one) => !signed.includes(one) && one.type !== signatureTypes.origin);
  if (!digestHolds(reference, transformed(signed))) return { part, problem: sentences.partChanged(part) };
  return beside ? { part, problem: sentences.relationAdded(part) } : { part };
}

/** What was changed, added or taken away since a manifest was signed, in sentences. */
export function manifestProblems(manifests: readonly Element[], parts: Parts, typeOf: TypeOf): string[] {
  const checked = manifests
    .flatMap((manifest) => childrenNamed(manifest, 'Reference'))
    .map((reference) => checkReference(reference, parts, typeOf));
  const covered = new Set(checked.map(({ part }) => part));
  const uncovered = [...parts.keys()].filter((part) => isCovered(part) && !covered.has(part));
  return [...checked.flatMap(({ problem }) => problem ?? []), ...uncovered.map(sentences.partUncovered)];
}
