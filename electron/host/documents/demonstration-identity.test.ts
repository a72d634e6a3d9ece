import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { signedAt } from '../../../test/cases/signed-specimens.ts';
import { demonstrationIdentity } from './demonstration-identity.ts';
import { demonstrationWords } from './identity.ts';
import { certificateProblems, trustOf } from './signing/certificates.ts';

test('an identity for demonstrations says so in its certificate, and signs for a year', async () => {
  const identity = await demonstrationIdentity(signedAt);
  const certificate = new X509Certificate(identity.certificate);
  expect(identity).toMatchObject({ name: demonstrationWords, demonstration: true, chain: [] });
  expect(certificate.subject.replaceAll('\\', '')).toContain(`CN=${demonstrationWords}`);
  expect(certificate.subject).toBe(certificate.issuer);
  expect(certificate.ca).toBe(false);
  expect(certificate.checkPrivateKey(identity.key)).toBe(true);
  expect(trustOf(certificate)).toBe('demonstration');
  expect(certificateProblems(certificate, signedAt)).toEqual([]);
  expect(certificateProblems(certificate, new Date('2028-01-01'))).toEqual([
    'The certificate was not valid on the day of the signature.',
  ]);
});
