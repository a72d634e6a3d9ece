import { createHash, verify, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { equal } from './bytes.ts';
import { digests, oids } from './oids.ts';
import type { SignedMessage } from './read-message.ts';
import { within } from './strict-der.ts';

const hash = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest();

/** The digests of certificates that the signature names, by the attribute of either version. */
function namedCertificates({ attributes }: SignedMessage): { algorithm: string; digest: Uint8Array }[] {
  const list = (id: string) => within(within(attributes.get(id))[0]);
  const octets = (block: asn1.BaseBlock | undefined) =>
    block instanceof asn1.OctetString ? block.valueBlock.valueHexView : new Uint8Array();
  const second = list(oids.signingCertificateV2).map((entry) => {
    const [first, next] = within(entry);
    if (first instanceof asn1.OctetString) return { algorithm: 'sha256', digest: octets(first) };
    const [id] = within(first);
    const named = id instanceof asn1.ObjectIdentifier ? digests[id.valueBlock.toString()] : undefined;
    return { algorithm: named ?? 'sha256', digest: octets(next) };
  });
  if (second.length > 0) return second;
  return list(oids.signingCertificate).map((entry) => ({
    algorithm: 'sha1',
    digest: octets(within(entry)[0]),
  }));
}

const isNamed = (certificate: X509Certificate, named: ReturnType<typeof namedCertificates>) =>
  named.some(({ algorithm, digest }) => equal(hash(algorithm, certificate.raw), digest));

/** Whether a certificate stands above another, by name and by signature. */
export const issued = (above: X509Certificate, below: X509Certificate): boolean => {
  try {
    return below.checkIssued(above) && below.verify(above.publicKey);
  } catch {
    return false;
  }
};

/** What does not hold in a signed message over `content`, in sentences; none where all holds. */
export function messageProblems(message: SignedMessage, content: Uint8Array): string[] {
  const problems: string[] = [];
  const { attributes, certificates, signer } = message;
  const said = attributes.get(oids.messageDigest);
  const type = attributes.get(oids.contentType);
  if (
    !(said instanceof asn1.OctetString) ||
    !equal(said.valueBlock.valueHexView, hash(message.digest, content))
  )
    problems.push('The file was changed after this signature.');
  if (!(type instanceof asn1.ObjectIdentifier) || type.valueBlock.toString() !== message.contentType)
    problems.push('The signature is not about this kind of content.');
  const named = namedCertificates(message);
  const [own] = named;
  if (!own || !isNamed(signer, [own]))
    problems.push('The signature does not name the certificate that it came with.');
  // A signature that names more than its own certificate names all that came with it; one that does not may bring those above.
  const belongs = (one: X509Certificate) =>
    one === signer ||
    isNamed(one, named) ||
    (named.length === 1 && certificates.some((other) => other !== one && issued(one, other)));
  if (!certificates.every(belongs))
    problems.push('A certificate was put beside the signature that does not belong to it.');
  const key = signer.publicKey;
  if (
    key.asymmetricKeyType !== message.key ||
    !verify(message.digest, message.signed, key, message.signature)
  )
    problems.push('The signature was not made with the key of its certificate, or was changed.');
  return problems;
}
