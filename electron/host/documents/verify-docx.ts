import type { SignatureCheck, Verification } from '../../../shared/domain/verification.ts';
import { checkSignature } from './docx/check-signature.ts';
import { readContentTypes } from './docx/content-types.ts';
import { inOwnForm } from './docx/own-form.ts';
import { places } from './docx/package-names.ts';
import { readSignature, type ReadSignature } from './docx/read-signature.ts';
import { signaturePlaces } from './docx/signature-places.ts';
import { unpack } from './docx/zip-unpack.ts';
import { sentences } from './verify-sentences.ts';

const unreadable: SignatureCheck = {
  by: sentences.nobody,
  reason: '',
  at: '',
  valid: false,
  trust: 'issued',
  coversWholeFile: false,
  problems: [sentences.oddSignature],
};

/** Says who signed a Word document, when, and whether it is whole; throws where it cannot be read as a package at all. */
export function verifyDocx(bytes: Uint8Array): Omit<Verification, 'file'> {
  const { parts, problems } = unpack(bytes);
  const types = parts.get(places.types);
  if (!types || !parts.has(places.root)) throw new Error('Not a package.');
  const typeOf = readContentTypes(types);
  const { signatures: found, strays } = signaturePlaces(parts);
  const read: { part: string; read: ReadSignature }[] = [];
  const signatures = found.map((part) => {
    try {
      const one = readSignature(parts.get(part) ?? new Uint8Array());
      read.push({ part, read: one });
      return checkSignature(one, parts, typeOf);
    } catch {
      return unreadable;
    }
  });
  if (strays.length > 0) problems.push(sentences.strayBesideSignatures);
  else if (signatures.length === 0) problems.push(sentences.unsigned);
  // A signature by another product may follow another form; ours has only one.
  const allOurs = read.length > 0 && read.length === found.length && read.every(({ read: one }) => one.ours);
  if (allOurs && signatures.every(({ valid }) => valid) && !inOwnForm(bytes, parts, read))
    problems.push(sentences.otherForm);
  const whole = problems.length === 0 && signatures.length > 0 && signatures.every(({ valid }) => valid);
  return { format: 'docx', whole, signatures, problems: [...new Set(problems)] };
}
