import { createHash, verify } from 'node:crypto';
import type { Element } from '@xmldom/xmldom';
import type { SignatureCheck } from '../../../../shared/domain/verification.ts';
import { certificateProblems, commonName, trustOf } from '../signing/certificates.ts';
import { sentences } from '../verify-sentences.ts';
import { canonicalXml } from './canonical-xml.ts';
import { manifestProblems, signedElements } from './check-references.ts';
import type { TypeOf } from './content-types.ts';
import { digestMethods, names, signatureMethods } from './package-names.ts';
import { onlyChild, plainText, type ReadSignature } from './read-signature.ts';
import { allOf, childrenNamed } from './xml.ts';
import type { Parts } from './zip-pack.ts';

function valueHolds({ signedInfo, value, certificates: [own] }: ReadSignature): boolean {
  const method = signatureMethods[onlyChild(signedInfo, 'SignatureMethod').getAttribute('Algorithm') ?? ''];
  const form = onlyChild(signedInfo, 'CanonicalizationMethod').getAttribute('Algorithm');
  if (!own || !method || form !== names.c14n) return false;
  const key = own.publicKey;
  if (key.asymmetricKeyType !== method.kind) return false;
  return verify(
    method.digest,
    Buffer.from(canonicalXml(signedInfo)),
    { key, dsaEncoding: 'ieee-p1363' },
    value,
  );
}

/** Whether the signature names every certificate that it came with. */
function certificatesNamed({ certificates }: ReadSignature, properties: Element | undefined): boolean {
  const named = properties ? allOf(properties, 'CertDigest') : [];
  const [own, ...beside] = certificates.map(({ raw }) =>
    named.some((one) => {
      const digest = digestMethods[onlyChild(one, 'DigestMethod').getAttribute('Algorithm') ?? ''];
      return (
        digest && createHash(digest).update(raw).digest('base64') === plainText(onlyChild(one, 'DigestValue'))
      );
    }),
  );
  return own === true && beside.every(Boolean);
}

/** Checks one signature of a package against its parts. */
export function checkSignature(read: ReadSignature, parts: Parts, typeOf: TypeOf): SignatureCheck {
  const { root, signedInfo } = read;
  const [own] = read.certificates;
  const elements = signedElements(root, signedInfo) ?? [];
  // Only what stands directly in a signed object of this signature counts; anything else may have been put around it.
  const objects = elements.filter((element) => element.localName === 'Object' && element.parentNode === root);
  const properties = elements.find((element) => element.localName === 'SignedProperties');
  const within = (name: string) => objects.flatMap((object) => allOf(object, name));
  const manifests = objects.flatMap((object) => childrenNamed(object, 'Manifest'));
  const [stated] = within('SignatureTime').flatMap((time) => childrenNamed(time, 'Value'));
  const claimed = plainText(properties && allOf(properties, 'SigningTime')[0]) || plainText(stated);
  const at = new Date(claimed || Number.NaN);
  const problems: string[] = [];
  if (!own || !valueHolds(read)) problems.push(sentences.valueBroken);
  if (elements.length === 0 || manifests.length === 0) problems.push(sentences.oddSignature);
  if (!certificatesNamed(read, properties)) problems.push(sentences.otherCertificate);
  if (stated && new Date(plainText(stated)).getTime() !== at.getTime()) problems.push(sentences.twoTimes);
  problems.push(...manifestProblems(manifests, parts, typeOf));
  if (own) problems.push(...certificateProblems(own, at));
  return {
    by: own ? commonName(own) : sentences.nobody,
    reason: within('SignatureComments')[0]?.textContent ?? '',
    at: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
    valid: problems.length === 0,
    trust: own ? trustOf(own) : 'issued',
    coversWholeFile: problems.length === 0,
    problems: [...new Set(problems)],
  };
}
