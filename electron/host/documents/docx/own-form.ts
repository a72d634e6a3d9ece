import { strFromU8 } from 'fflate';
import { equal } from '../signing/bytes.ts';
import { canonicalXml } from './canonical-xml.ts';
import { readContentTypes, writeContentTypes } from './content-types.ts';
import { places } from './package-names.ts';
import { onlyChild, type ReadSignature } from './read-signature.ts';
import { readRelationships, toEachSignature, toSignatures, writeRelationships } from './relationships.ts';
import { signatureXml } from './signature-xml.ts';
import { allOf, childrenNamed } from './xml.ts';
import { pack, type Parts } from './zip-pack.ts';

/** The one way in which this product writes a signature part that says what this one says. */
function rewritten({ root, signedInfo, value, certificates }: ReadSignature, number: number): string {
  const [time] = allOf(root, 'SigningTime');
  const [reason] = allOf(root, 'SignatureComments');
  const [manifest] = childrenNamed(root, 'Object').flatMap((object) => childrenNamed(object, 'Manifest'));
  if (!manifest) throw new Error('A signature has a manifest.');
  // Canonical form spells out the namespaces that the manifest inherits; they stand on the elements around it.
  const inherited = / xmlns(?::mdssi)?="[^"]*"/g;
  const head = canonicalXml(manifest);
  const first = head.slice(0, head.indexOf('>')).replaceAll(inherited, '');
  const xml = signatureXml({
    number,
    manifest: first + head.slice(head.indexOf('>')),
    time: time?.textContent ?? '',
    reason: reason?.textContent ?? '',
    method: onlyChild(signedInfo, 'SignatureMethod').getAttribute('Algorithm') ?? '',
    certificates: certificates.map(({ raw }) => new Uint8Array(raw)),
  });
  return xml.part(value.toString('base64'));
}

/**
 * Whether a package of our own signatures is, byte for byte, as we write it: types, relationships, signatures and the zip
 * container. That catches a changed byte even where it would change nothing that can be read.
 */
export function inOwnForm(
  bytes: Uint8Array,
  parts: Parts,
  signatures: readonly { part: string; read: ReadSignature }[],
): boolean {
  const part = (name: string) => parts.get(name) ?? new Uint8Array();
  const relationsAsWritten = [...parts].every(
    ([name, content]) =>
      !name.endsWith('.rels') || equal(content, writeRelationships(readRelationships(content))),
  );
  const links = readRelationships(part(places.root)).filter(({ target }) => target === toSignatures.target);
  return (
    relationsAsWritten &&
    links.length === 1 &&
    links.every((link) => JSON.stringify(link) === JSON.stringify(toSignatures)) &&
    equal(part(places.types), writeContentTypes(parts.keys(), readContentTypes(part(places.types)))) &&
    equal(part(places.originRelations), writeRelationships(toEachSignature(signatures.length))) &&
    part(places.origin).length === 0 &&
    signatures.every(
      ({ part: name, read }, index) =>
        name === places.signature(index + 1) && strFromU8(part(name)) === rewritten(read, index + 1),
    ) &&
    equal(bytes, pack(parts))
  );
}
