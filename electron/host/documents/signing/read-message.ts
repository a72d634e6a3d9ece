import { X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { equal } from './bytes.ts';
import { digests, oids, signatureKinds } from './oids.ts';
import { rawOf, strictDer, tagOf, within } from './strict-der.ts';

/** What a signed message (CMS) says; every byte of it is either here or was found to be the only one that can stand there. */
export type SignedMessage = {
  /** The identifier of the kind of content, and the content where the message carries it. */
  contentType: string;
  content: Uint8Array | undefined;
  signer: X509Certificate;
  certificates: X509Certificate[];
  digest: 'sha256' | 'sha384' | 'sha512';
  key: 'rsa' | 'ec';
  /** What the signature is over: the signed attributes as a set. */
  signed: Uint8Array;
  attributes: ReadonlyMap<string, asn1.BaseBlock>;
  signature: Uint8Array;
  /** A time stamp over the signature, as a message of its own. */
  timestamp: Uint8Array | undefined;
};

function must(holds: boolean): asserts holds {
  if (!holds) throw new Error('Not a signed message in the one form that is known.');
}
const idOf = (block: asn1.BaseBlock | undefined): string => {
  must(block instanceof asn1.ObjectIdentifier);
  return block.valueBlock.toString();
};
const octetsOf = (block: asn1.BaseBlock | undefined): Uint8Array => {
  must(block instanceof asn1.OctetString && tagOf(block) === 0x04);
  return block.valueBlock.valueHexView;
};
/** An algorithm: its identifier, with nothing or NULL beside it. */
function algorithm(block: asn1.BaseBlock | undefined): string {
  const [id, nothing, ...more] = within(block);
  must(
    tagOf(block) === 0x30 && more.length === 0 && (!nothing || equal(rawOf(nothing), Uint8Array.of(5, 0))),
  );
  return idOf(id);
}
const number = (block: asn1.BaseBlock | undefined): number => {
  must(block instanceof asn1.Integer);
  return block.valueBlock.valueDec;
};

function attributesIn(block: asn1.BaseBlock): Map<string, asn1.BaseBlock> {
  const found = new Map<string, asn1.BaseBlock>();
  for (const attribute of within(block)) {
    const [id, values, ...more] = within(attribute);
    const [value, ...others] = within(values);
    must(tagOf(attribute) === 0x30 && tagOf(values) === 0x31 && more.length === 0 && others.length === 0);
    must(value !== undefined && !found.has(idOf(id)));
    found.set(idOf(id), value);
  }
  return found;
}

function contentIn(block: asn1.BaseBlock | undefined): {
  contentType: string;
  content: Uint8Array | undefined;
} {
  const [type, wrapped, ...more] = within(block);
  must(tagOf(block) === 0x30 && more.length === 0);
  if (!wrapped) return { contentType: idOf(type), content: undefined };
  const [content, ...others] = within(wrapped);
  must(tagOf(wrapped) === 0xa0 && others.length === 0);
  return { contentType: idOf(type), content: octetsOf(content) };
}

function certificatesIn(block: asn1.BaseBlock | undefined): { raw: Uint8Array; sid: Uint8Array }[] {
  must(tagOf(block) === 0xa0);
  return within(block).map((certificate) => {
    const [body] = within(certificate);
    const fields = within(body).filter((field) => tagOf(field) !== 0xa0);
    const [serial, , issuer] = fields;
    must(tagOf(certificate) === 0x30 && serial instanceof asn1.Integer && tagOf(issuer) === 0x30 && !!issuer);
    return { raw: rawOf(certificate), sid: Buffer.concat([rawOf(issuer), rawOf(serial)]) };
  });
}

/** Reads a signed message with one signer; throws on anything beside the known form, so that no byte of it is idle. */
export function readMessage(bytes: Uint8Array): SignedMessage {
  const [type, wrapped, ...more] = within(strictDer(bytes));
  const [body, ...others] = within(wrapped);
  must(bytes[0] === 0x30 && idOf(type) === oids.signedData && tagOf(wrapped) === 0xa0);
  must(more.length === 0 && others.length === 0 && tagOf(body) === 0x30);
  const [version, algorithms, encapsulated, certificateSet, signers, ...beyond] = within(body);
  const { contentType, content } = contentIn(encapsulated);
  must(number(version) === (contentType === oids.data ? 1 : 3) && beyond.length === 0);
  const certificates = certificatesIn(certificateSet);
  const [signer, ...further] = within(signers);
  must(
    tagOf(algorithms) === 0x31 && tagOf(signers) === 0x31 && tagOf(signer) === 0x30 && further.length === 0,
  );
  const [signerVersion, sid, digestAlgorithm, signedAttributes, method, signature, unsigned, ...rest] =
    within(signer);
  must(
    number(signerVersion) === 1 &&
      rest.length === 0 &&
      tagOf(sid) === 0x30 &&
      tagOf(signedAttributes) === 0xa0,
  );
  must(!!digestAlgorithm && equal(Buffer.concat(within(algorithms).map(rawOf)), rawOf(digestAlgorithm)));
  const digest = digests[algorithm(digestAlgorithm)];
  const kind = signatureKinds[algorithm(method)];
  must(digest !== undefined && kind !== undefined && (kind.digest ?? digest) === digest);
  const own = certificates.find((one) => equal(one.sid, Buffer.concat(within(sid).map(rawOf))));
  must(own !== undefined && signedAttributes !== undefined);
  const signed = Buffer.from(rawOf(signedAttributes));
  signed[0] = 0x31;
  const beside = unsigned ? attributesIn(unsigned) : new Map<string, asn1.BaseBlock>();
  const token = beside.get(oids.timestampToken);
  must(!unsigned || (tagOf(unsigned) === 0xa1 && beside.size === 1 && token !== undefined));
  return {
    contentType,
    content,
    signer: new X509Certificate(own.raw),
    certificates: certificates.map(({ raw }) => new X509Certificate(raw)),
    digest,
    key: kind.key,
    signed,
    attributes: attributesIn(signedAttributes),
    signature: octetsOf(signature),
    timestamp: token && rawOf(token),
  };
}
