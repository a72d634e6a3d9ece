import { X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { demonstrationWords } from '../identity.ts';
import type { SignatureCheck } from '../../../../shared/domain/verification.ts';
import { exact } from './bytes.ts';

/** The common name in a certificate, else its whole subject. */
export function commonName(certificate: X509Certificate): string {
  const line = certificate.subject.split('\n').find((part) => part.startsWith('CN='));
  return (line?.slice(3) ?? certificate.subject.replaceAll('\n', ', ')).replaceAll('\\', '');
}

/** What stands behind a certificate, without asking anybody: an issuer, nobody but itself, or a demonstration. */
export function trustOf(certificate: X509Certificate): SignatureCheck['trust'] {
  if (certificate.subject.replaceAll('\\', '').includes(demonstrationWords)) return 'demonstration';
  return certificate.subject === certificate.issuer ? 'self-signed' : 'issued';
}

/** Whether a certificate may sign documents: it says so, or says nothing about its use. */
export function maySign(certificate: X509Certificate): boolean {
  const usage = pkijs.Certificate.fromBER(exact(certificate.raw)).extensions?.find(
    ({ extnID }) => extnID === '2.5.29.15',
  );
  const first = usage?.parsedValue ? new Uint8Array(usage.parsedValue.valueBlock.valueHexView)[0] : undefined;
  return first === undefined || (first & 0xc0) !== 0;
}

function selfProblems(certificate: X509Certificate): string[] {
  if (certificate.subject !== certificate.issuer) return [];
  try {
    if (certificate.verify(certificate.publicKey)) return [];
  } catch {
    // A key that cannot verify is a certificate that does not hold.
  }
  return ['The certificate says that it signed itself, and it did not.'];
}

/** Why a certificate does not do for a signature made at an instant, in sentences. */
export function certificateProblems(certificate: X509Certificate, at: Date): string[] {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  const problems = selfProblems(certificate);
  if (!maySign(certificate)) problems.push('The certificate is not meant for signing documents.');
  if (Number.isNaN(at.getTime())) problems.push('The signature does not say when it was made.');
  else if (at < from || at > to) problems.push('The certificate was not valid on the day of the signature.');
  return problems;
}
