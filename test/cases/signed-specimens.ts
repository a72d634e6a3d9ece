import { readFile } from 'node:fs/promises';
import { identityFromP12 } from '../../electron/host/documents/identity-from-p12.ts';
import type { Identity } from '../../electron/host/documents/identity.ts';
import { signDocx } from '../../electron/host/documents/sign-docx.ts';
import { signPdf } from '../../electron/host/documents/sign-pdf.ts';
import { writeDocx } from '../../electron/host/documents/write-docx.ts';
import { writePdf } from '../../electron/host/documents/write-pdf.ts';
import { longReport } from './long-report.ts';

/** The instant of every specimen signature. */
export const signedAt = new Date('2026-12-01T10:30:00Z');
/** What opens the specimen identities; they are good for nothing else. */
export const passphrase = 'correct horse';

/** The bytes of a specimen .p12, made with OpenSSL for the tests. */
export const specimenP12 = async (kind: 'rsa' | 'ec' | 'no-key' | 'not-for-signing' | 'old-protection') =>
  new Uint8Array(
    await readFile(new URL(`../../electron/host/documents/golden/specimen-${kind}.p12`, import.meta.url)),
  );

/** A specimen identity, issued by a specimen authority. */
export const specimen = async (kind: 'rsa' | 'ec'): Promise<Identity> =>
  identityFromP12(await specimenP12(kind), passphrase, signedAt);

/** What the specimen signatures say. */
export const saying = (name: string, reason = 'Issued as the report of the conference') => ({
  name,
  reason,
  at: signedAt,
});

/** A small report as PDF, unsigned, signed, and countersigned by a second person. */
export async function specimenPdfs(): Promise<{ plain: Uint8Array; once: Uint8Array; twice: Uint8Array }> {
  const plain = await writePdf(longReport(1, 2));
  const once = await signPdf(plain, await specimen('rsa'), saying('H. Specimen'));
  const twice = await signPdf(
    once,
    await specimen('ec'),
    saying('A. Second', 'Agreed by the reviewing officer'),
  );
  return { plain, once, twice };
}

/** A small report as a Word document, unsigned, signed, and countersigned. */
export async function specimenDocx(): Promise<{ plain: Uint8Array; once: Uint8Array; twice: Uint8Array }> {
  const plain = await writeDocx(longReport(1, 2));
  const once = signDocx(plain, await specimen('rsa'), saying('H. Specimen'));
  const twice = signDocx(once, await specimen('ec'), saying('A. Second', 'Agreed by the reviewing officer'));
  return { plain, once, twice };
}
