import { PDFDocument } from 'pdf-lib';
import type { SignatureCheck, Verification } from '../../../shared/domain/verification.ts';
import { byteRanges, coveredBytes, gapBytes, type ByteRange } from './signing/byte-ranges.ts';
import { certificateProblems, commonName, trustOf } from './signing/certificates.ts';
import { messageProblems } from './signing/check-message.ts';
import { checkTimestamp } from './signing/check-timestamp.ts';
import { followRevisions } from './signing/follow-revisions.ts';
import { readMessage, type SignedMessage } from './signing/read-message.ts';
import { startOfTable } from './signing/read-update.ts';
import { signedFields, type SignedField } from './signing/signed-fields.ts';
import { lengthOfFirst } from './signing/strict-der.ts';
import { sentences } from './verify-sentences.ts';

const known = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);

/** The signed message in the gap that a signature leaves, and nothing but zeros after it. */
function messageIn(gap: Buffer): SignedMessage {
  const length = lengthOfFirst(gap);
  if (gap.subarray(length).some((byte) => byte !== 0))
    throw new Error('More than zeros after the signature.');
  return readMessage(gap.subarray(0, length));
}

/** Checks one signature: its field against its range, its message against the bytes, its certificate against its time. */
function checkSignature(file: Buffer, field: SignedField, range: ByteRange): SignatureCheck {
  const check: SignatureCheck = {
    by: field.name || sentences.nobody,
    reason: field.reason,
    at: Number.isNaN(field.at.getTime()) ? '' : field.at.toISOString(),
    valid: false,
    trust: 'issued',
    coversWholeFile: range.end === file.length,
    problems: [],
  };
  const gap = gapBytes(file, range);
  if (!gap || gap.hex !== field.contents) return { ...check, problems: [sentences.oddSignature] };
  if (!known.has(field.subFilter)) return { ...check, problems: [sentences.unknownSignature] };
  let message: SignedMessage;
  try {
    message = messageIn(gap.bytes);
  } catch {
    return { ...check, problems: [sentences.oddSignature] };
  }
  const { signer } = message;
  const name = commonName(signer);
  const stamp = message.timestamp && checkTimestamp(message.timestamp, message.signature);
  const at = stamp?.at ?? field.at;
  const problems = [
    ...messageProblems(message, coveredBytes(file, range)),
    ...(stamp?.problems ?? []),
    ...certificateProblems(signer, at),
  ];
  return {
    ...check,
    by: field.name && field.name !== name ? `${field.name} (${sentences.certificateOf} ${name})` : name,
    at: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
    trust: trustOf(signer),
    valid: problems.length === 0,
    problems,
  };
}

const matches = (field: SignedField, { gapStart, gapEnd, end }: ByteRange) =>
  field.range.join(' ') === `0 ${gapStart} ${gapEnd} ${end - gapEnd}`;

/** What is said of a PDF in which no signature can be found: that there is none, or that what is left of one was changed. */
async function withoutSignature(file: Buffer, odd: boolean): Promise<string> {
  if (startOfTable(file, file.length) === undefined) throw new Error('The end of the file is missing.');
  const { context } = await PDFDocument.load(file, { updateMetadata: false });
  const traces = signedFields(context).length > 0 || /ETSI\.CAdES|adbe\.pkcs7/.test(file.toString('latin1'));
  return odd || traces ? sentences.brokenRange : sentences.unsigned;
}

/** Says who signed a PDF, when, and whether it is whole; throws where it cannot be read as a PDF at all. */
export async function verifyPdf(bytes: Uint8Array): Promise<Omit<Verification, 'file'>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { ranges: written, odd: shapeless } = byteRanges(file);
  const ranges = written.filter(({ end }) => startOfTable(file, end) !== undefined);
  const odd = shapeless || ranges.length !== written.length;
  const last = ranges.at(-1);
  if (!last)
    return { format: 'pdf', whole: false, signatures: [], problems: [await withoutSignature(file, odd)] };
  const { fields, onlySignatures } = await followRevisions(file, ranges);
  const signatures = ranges.flatMap((range) => {
    const field = fields.find((one) => matches(one, range));
    return field ? [checkSignature(file, field, range)] : [];
  });
  const problems: string[] = [];
  if (!onlySignatures) problems.push(sentences.changedBetween);
  if (odd || fields.length !== ranges.length || signatures.length !== ranges.length)
    problems.push(sentences.brokenRange);
  if (new Set(ranges.map(({ end }) => end)).size !== ranges.length) problems.push(sentences.oddSignature);
  if (last.end !== file.length) problems.push(sentences.addedAfter);
  const whole = problems.length === 0 && signatures.every(({ valid }) => valid);
  return { format: 'pdf', whole, signatures, problems };
}
