import { sign } from 'node:crypto';
import { strToU8 } from 'fflate';
import { Refusal } from '../../../shared/base/refusal.ts';
import { readContentTypes, writeContentTypes, type TypeOf } from './docx/content-types.ts';
import { manifestOf } from './docx/manifest.ts';
import { mediaTypes, places, signatureTypes } from './docx/package-names.ts';
import {
  readRelationships,
  toEachSignature,
  toSignatures,
  writeRelationships,
} from './docx/relationships.ts';
import { signatureXml } from './docx/signature-xml.ts';
import { pack, type Parts } from './docx/zip-pack.ts';
import { unpack } from './docx/zip-unpack.ts';
import type { Identity, Signing } from './identity.ts';

const rsa = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
const ecdsa = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256';

function opened(bytes: Uint8Array): { parts: Parts; typeOf: TypeOf } {
  try {
    const { parts } = unpack(bytes);
    const types = parts.get(places.types);
    if (!types || !parts.has(places.root)) throw new Error('Not a package.');
    return { parts, typeOf: readContentTypes(types) };
  } catch {
    throw new Refusal('invalid', 'This file could not be signed: it is not a whole Word document.');
  }
}

/** Brings the parts around the content into the one form that a verifier can expect. Parts already signed stay as they are. */
function tidy(parts: Parts): void {
  for (const [part, bytes] of parts) {
    if (!part.endsWith('.rels') || part.startsWith(places.folder)) continue;
    const list = readRelationships(bytes).filter(({ type }) => type !== signatureTypes.origin);
    if (list.length === 0) parts.delete(part);
    else parts.set(part, writeRelationships(part === places.root ? [...list, toSignatures] : list));
  }
}

/**
 * A Word document with one more package signature, beside those it has, over every part, property and relationship.
 * The reason carries the name where the certificate does not. Refuses a file that is not a whole Word document.
 */
export function signDocx(bytes: Uint8Array, identity: Identity, signing: Signing): Uint8Array {
  const { parts, typeOf } = opened(bytes);
  let number = 1;
  while (parts.has(places.signature(number))) number++;
  tidy(parts);
  const method = identity.key.asymmetricKeyType === 'rsa' ? rsa : ecdsa;
  const xml = signatureXml({
    number,
    manifest: manifestOf(parts, typeOf),
    time: signing.at.toISOString().replace(/\.\d+Z$/, 'Z'),
    reason:
      signing.name && signing.name !== identity.name ? `${signing.name}: ${signing.reason}` : signing.reason,
    method,
    certificates: [identity.certificate, ...identity.chain],
  });
  // ECDSA is written as two numbers side by side in XML; the option says nothing for RSA.
  const value = sign('sha256', Buffer.from(xml.signed), { key: identity.key, dsaEncoding: 'ieee-p1363' });
  parts.set(places.signature(number), strToU8(xml.part(value.toString('base64'))));
  parts.set(places.origin, new Uint8Array());
  parts.set(places.originRelations, writeRelationships(toEachSignature(number)));
  const all: TypeOf = (part) =>
    /^_xmlsignatures\/sig\d+\.xml$/.test(part) ? mediaTypes.signature : typeOf(part);
  parts.set(places.types, writeContentTypes(parts.keys(), all));
  return pack(parts);
}
