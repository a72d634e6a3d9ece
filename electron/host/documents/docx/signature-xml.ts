import { createHash, X509Certificate } from 'node:crypto';
import { names, ours } from './package-names.ts';
import { inAttribute, inText } from './xml.ts';

/** What one package signature says; `time` to the second in UTC, `manifest` is canonical XML. */
export type SignatureFacts = {
  number: number;
  manifest: string;
  time: string;
  reason: string;
  method: string;
  /** Who signs first, then those above. */
  certificates: readonly Uint8Array[];
};

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('base64');

/** A reference to something signed, by its digest. */
export const reference = (
  uri: string,
  digest: string,
  options: { type?: string; transforms?: string } = {},
): string =>
  `<Reference${options.type ? ` Type="${options.type}"` : ''} URI="${inAttribute(uri)}">${options.transforms ?? ''}<DigestMethod Algorithm="${names.sha256}"></DigestMethod><DigestValue>${digest}</DigestValue></Reference>`;

function certificateFacts(bytes: Uint8Array): string {
  const certificate = new X509Certificate(bytes);
  const issuer = certificate.issuer.split('\n').toReversed().join(', ');
  return `<xd:Cert><xd:CertDigest><DigestMethod Algorithm="${names.sha256}"></DigestMethod><DigestValue>${sha256(certificate.raw)}</DigestValue></xd:CertDigest><xd:IssuerSerial><X509IssuerName>${inText(issuer)}</X509IssuerName><X509SerialNumber>${BigInt(`0x${certificate.serialNumber}`)}</X509SerialNumber></xd:IssuerSerial></xd:Cert>`;
}

/** The words about the product that Office expects in a signature. */
const product =
  '<WindowsVersion>10.0</WindowsVersion><OfficeVersion>16.0</OfficeVersion><ApplicationVersion>16.0</ApplicationVersion><Monitors>1</Monitors><HorizontalResolution>1920</HorizontalResolution><VerticalResolution>1080</VerticalResolution><ColorDepth>32</ColorDepth><SignatureProviderId>{00000000-0000-0000-0000-000000000000}</SignatureProviderId>' +
  `<SignatureProviderUrl>${ours.provider}</SignatureProviderUrl><SignatureProviderDetails>9</SignatureProviderDetails><SignatureType>1</SignatureType>`;

/** The signature of a package as XML, in the form that Office writes: what is signed, canonical, and the whole part once a value is there. */
export function signatureXml(facts: SignatureFacts): { signed: string; part: (value: string) => string } {
  const id = (name: string) => `${name}${facts.number}`;
  const target = id('idPackageSignature');
  // Written already canonical: inside the signature without its namespace, for the digest with it.
  const object = (name: string, inner: string, space = '') => {
    const attributes = `${space} Id="${id(name)}"`;
    return {
      written: `<Object${attributes}>${inner}</Object>`,
      canonical: `<Object xmlns="${names.ds}"${attributes}>${inner}</Object>`,
    };
  };
  const property = (name: string, inner: string) =>
    `<SignatureProperties><SignatureProperty Id="${id(name)}" Target="#${target}">${inner}</SignatureProperty></SignatureProperties>`;
  const whole = object(
    'idPackageObject',
    facts.manifest +
      property(
        'idSignatureTime',
        `<mdssi:SignatureTime><mdssi:Format>YYYY-MM-DDThh:mm:ssTZD</mdssi:Format><mdssi:Value>${facts.time}</mdssi:Value></mdssi:SignatureTime>`,
      ),
    ` xmlns:mdssi="${names.packageSignature}"`,
  );
  const office = object(
    'idOfficeObject',
    property(
      'idOfficeV1Details',
      `<SignatureInfoV1 xmlns="${names.office}"><SetupID></SetupID><SignatureText></SignatureText><SignatureImage></SignatureImage><SignatureComments>${inText(facts.reason)}</SignatureComments>${product}</SignatureInfoV1>`,
    ),
  );
  const properties = (spaces: string) =>
    `<xd:SignedProperties${spaces} Id="${id('idSignedProperties')}"><xd:SignedSignatureProperties><xd:SigningTime>${facts.time}</xd:SigningTime><xd:SigningCertificate>${facts.certificates.map(certificateFacts).join('')}</xd:SigningCertificate><xd:SignaturePolicyIdentifier><xd:SignaturePolicyImplied></xd:SignaturePolicyImplied></xd:SignaturePolicyIdentifier></xd:SignedSignatureProperties></xd:SignedProperties>`;
  const info = (space: string) =>
    `<SignedInfo${space}><CanonicalizationMethod Algorithm="${names.c14n}"></CanonicalizationMethod><SignatureMethod Algorithm="${facts.method}"></SignatureMethod>${reference(`#${id('idPackageObject')}`, sha256(whole.canonical), { type: `${names.ds}Object` })}${reference(`#${id('idOfficeObject')}`, sha256(office.canonical), { type: `${names.ds}Object` })}${reference(
      `#${id('idSignedProperties')}`,
      sha256(properties(` xmlns="${names.ds}" xmlns:xd="${names.xades}"`)),
      {
        type: names.signedProperties,
        transforms: `<Transforms><Transform Algorithm="${names.c14n}"></Transform></Transforms>`,
      },
    )}</SignedInfo>`;
  const certificates = facts.certificates.map(
    (bytes) => `<X509Certificate>${Buffer.from(bytes).toString('base64')}</X509Certificate>`,
  );
  return {
    signed: info(` xmlns="${names.ds}"`),
    part: (value) =>
      `<?xml version="1.0" encoding="UTF-8"?>\n${ours.comment}<Signature xmlns="${names.ds}" Id="${target}">${info('')}<SignatureValue>${value}</SignatureValue><KeyInfo><X509Data>${certificates.join('')}</X509Data></KeyInfo>${whole.written}${office.written}<Object><xd:QualifyingProperties xmlns:xd="${names.xades}" Target="#${target}">${properties('')}</xd:QualifyingProperties></Object></Signature>`,
  };
}
