import { X509Certificate } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import { names, ours } from './package-names.ts';
import { allOf, childrenNamed, parseXml } from './xml.ts';

/** A signature part as it was read; nothing of it has been checked. */
export type ReadSignature = {
  root: Element;
  signedInfo: Element;
  value: Buffer;
  /** Who signs first, then those beside it. */
  certificates: X509Certificate[];
  /** Whether it is marked as made by this product. */
  ours: boolean;
};

/** The only child of a name; throws where there is none or more than one. */
export function onlyChild(element: Element, name: string): Element {
  const [first, ...more] = childrenNamed(element, name);
  if (!first || more.length > 0) throw new Error(`A signature has one ${name}.`);
  return first;
}

/** The words in an element without the blanks that XML allows between them. */
export const plainText = (element: Element | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s/g, '');

/** Reads a signature part; throws where it has not the shape of an XML signature. */
export function readSignature(bytes: Uint8Array): ReadSignature {
  const root = parseXml(bytes).documentElement;
  if (!root || root.localName !== 'Signature' || root.namespaceURI !== names.ds)
    throw new Error('Not a signature.');
  const certificates = allOf(onlyChild(root, 'KeyInfo'), 'X509Certificate').map(
    (element) => new X509Certificate(Buffer.from(plainText(element), 'base64')),
  );
  const text = new TextDecoder().decode(bytes);
  return {
    root,
    signedInfo: onlyChild(root, 'SignedInfo'),
    value: Buffer.from(plainText(onlyChild(root, 'SignatureValue')), 'base64'),
    certificates,
    ours: text.includes(ours.comment) || text.includes(ours.provider),
  };
}
