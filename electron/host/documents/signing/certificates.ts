import { X509Certificate } from 'node:crypto';
import { demonstrationWords } from '../identity.ts';
import type { SignatureCheck } from '../../../../shared/domain/verification.ts';

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

/** Why a certificate does not do at an instant, in sentences. */
export function certificateProblems(certificate: X509Certificate, at: Date): string[] {
  const [from, to] = [new Date(certificate.validFrom), new Date(certificate.validTo)];
  if (Number.isNaN(at.getTime())) return ['The signature does not say when it was made.'];
  return at < from || at > to ? ['The certificate was not valid on the day of the signature.'] : [];
}
