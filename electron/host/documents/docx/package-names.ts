/** The names and namespaces of Open Packaging and its signatures. */
export const names = {
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  c14n: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315',
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  packageSignature: 'http://schemas.openxmlformats.org/package/2006/digital-signature',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
  relationshipTransform: 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
  signedProperties: 'http://uri.etsi.org/01903#SignedProperties',
  office: 'http://schemas.microsoft.com/office/2006/digsig',
  contentTypes: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

/** How signatures are made, by their XML names: digest, and how ECDSA values are written. */
export const signatureMethods: Readonly<Record<string, { digest: string; kind: 'rsa' | 'ec' }>> = {
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': { digest: 'sha256', kind: 'rsa' },
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384': { digest: 'sha384', kind: 'rsa' },
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': { digest: 'sha512', kind: 'rsa' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256': { digest: 'sha256', kind: 'ec' },
};

/** Digests by their XML names. */
export const digestMethods: Readonly<Record<string, string>> = {
  [names.sha256]: 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
};

/** The relationship types that lead to signatures. */
export const signatureTypes = {
  origin: `${names.relationships}/digital-signature/origin`,
  signature: `${names.relationships}/digital-signature/signature`,
} as const;

/** The media types that package signatures need. */
export const mediaTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  origin: 'application/vnd.openxmlformats-package.digital-signature-origin',
  signature: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
} as const;

/** Where signatures stand in a package. */
export const places = {
  types: '[Content_Types].xml',
  root: '_rels/.rels',
  folder: '_xmlsignatures/',
  origin: '_xmlsignatures/origin.sigs',
  originRelations: '_xmlsignatures/_rels/origin.sigs.rels',
  signature: (number: number) => `_xmlsignatures/sig${number}.xml`,
} as const;

/** What marks a signature as made by this product, twice, so that no single changed byte can hide it. */
export const ours = { comment: '<!--Whole Picture-->', provider: 'urn:whole-picture' } as const;
