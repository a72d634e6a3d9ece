import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import type { Identity, Timestamp } from '../identity.ts';
import { exact } from './bytes.ts';
import { oids } from './oids.ts';
import { timestampToken } from './timestamp-token.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const octets = (bytes: Uint8Array) => new asn1.OctetString({ valueHex: exact(bytes) });
const sequence = (...value: asn1.BaseBlock[]) => new asn1.Sequence({ value });
const engine = new pkijs.CryptoEngine({ name: 'node', crypto });

/** A private key as pkijs wants it. */
function signingKey({ key }: Identity) {
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: 'P-256' };
  const bytes = exact(key.export({ type: 'pkcs8', format: 'der' }));
  return crypto.subtle.importKey('pkcs8', bytes, algorithm, false, ['sign']);
}

/** The detached CAdES signature of `content` (DER): with signing-certificate-v2 over every certificate, and a time stamp if one can be had. */
export async function detachedSignature(
  content: Uint8Array,
  identity: Identity,
  timestamp?: Timestamp,
): Promise<Uint8Array> {
  const certificates = [identity.certificate, ...identity.chain];
  const [own, ...above] = certificates.map((bytes) => pkijs.Certificate.fromBER(exact(bytes)));
  if (!own) throw new Error('An identity has a certificate.');
  const attribute = (type: string, value: asn1.BaseBlock) => new pkijs.Attribute({ type, values: [value] });
  const attributes = [
    attribute(oids.contentType, new asn1.ObjectIdentifier({ value: oids.data })),
    attribute(oids.messageDigest, octets(sha256(content))),
    // SHA-256 is the default of the attribute and so, in DER, not named.
    attribute(
      oids.signingCertificateV2,
      sequence(sequence(...certificates.map((bytes) => sequence(octets(sha256(bytes)))))),
    ),
  ].sort((a, b) => Buffer.compare(Buffer.from(a.toSchema().toBER()), Buffer.from(b.toSchema().toBER())));
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes }),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [signer],
    certificates: [own, ...above],
  });
  await signed.sign(await signingKey(identity), 0, 'SHA-256', exact(content), engine);
  if (timestamp) {
    const token = await timestampToken(new Uint8Array(signer.signature.valueBlock.valueHexView), timestamp);
    signer.unsignedAttrs = new pkijs.SignedAndUnsignedAttributes({
      type: 1,
      attributes: [attribute(oids.timestampToken, token)],
    });
  }
  const message = new pkijs.ContentInfo({ contentType: oids.signedData, content: signed.toSchema(true) });
  return new Uint8Array(message.toSchema().toBER());
}
