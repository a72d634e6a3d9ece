import 'reflect-metadata';
import { KeyObject } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import { demonstrationWords, type Identity } from './identity.ts';

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 3072,
};
const day = 86_400_000;

/**
 * An identity for demonstrations, self-signed and saying so in its subject; valid from the day before `now` for a year. Its
 * RSA key takes about half a second to make, so make it once and keep it while the host runs.
 */
export async function demonstrationIdentity(now: Date): Promise<Identity> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = await x509.X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: Buffer.from(crypto.getRandomValues(new Uint8Array(15)))
        .toString('hex')
        .replace(/^./, '4'),
      name: [{ CN: [demonstrationWords] }, { O: ['Whole Picture demonstration'] }, { C: ['GB'] }],
      notBefore: new Date(now.getTime() - day),
      notAfter: new Date(now.getTime() + 365 * day),
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(
          x509.KeyUsageFlags.digitalSignature | x509.KeyUsageFlags.nonRepudiation,
          true,
        ),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  return {
    name: demonstrationWords,
    certificate: new Uint8Array(made.rawData),
    chain: [],
    key: KeyObject.from(keys.privateKey),
    demonstration: true,
  };
}
