import { PDFDocument, type PDFContext } from 'pdf-lib';
import type { SignatureCheck, Verification } from '../../../shared/domain/verification.ts';
import { byteRanges, coveredBytes, gapBytes, type ByteRange } from './signing/byte-ranges.ts';
import { certificateProblems, commonName, trustOf } from './signing/certificates.ts';
import { messageProblems } from './signing/check-message.ts';
import { checkTimestamp } from './signing/check-timestamp.ts';
import { onlyASignature } from './signing/only-a-signature.ts';
import { readMessage, type SignedMessage } from './signing/read-message.ts';
import { readUpdate, startOfTable } from './signing/read-update.ts';
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
  if (!gap || gap.hex !== field.contents || startOfTable(file, range.end) === undefined)
    return { ...check, problems: [sentences.oddSignature] };
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

/** Follows the file from its first signature to its last: each later part must add one signature and nothing else. */
async function followed(
  file: Buffer,
  ranges: readonly ByteRange[],
): Promise<{ fields: SignedField[]; problems: string[] }> {
  const [first] = ranges;
  if (!first) return { fields: [], problems: [] };
  const { context }: { context: PDFContext } = await PDFDocument.load(file.subarray(0, first.end), {
    updateMetadata: false,
  });
  const problems: string[] = [];
  let from = first.end;
  for (const { end } of ranges.slice(1)) {
    try {
      const update = readUpdate(file, from, end, context);
      if (!onlyASignature(context, update)) problems.push(sentences.changedBetween);
      for (const [ref, object] of update) context.assign(ref, object);
    } catch {
      problems.push(sentences.changedBetween);
      break;
    }
    from = end;
  }
  return { fields: signedFields(context), problems };
}

/** Says who signed a PDF, when, and whether it is whole; throws where it cannot be read as a PDF at all. */
export async function verifyPdf(bytes: Uint8Array): Promise<Omit<Verification, 'file'>> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { ranges, odd } = byteRanges(file);
  const last = ranges.at(-1);
  if (!last) {
    if (startOfTable(file, file.length) === undefined) throw new Error('The end of the file is missing.');
    const { context } = await PDFDocument.load(file, { updateMetadata: false });
    const left =
      odd || signedFields(context).length > 0 || /ETSI\.CAdES|adbe\.pkcs7/.test(file.toString('latin1'));
    return {
      format: 'pdf',
      whole: false,
      signatures: [],
      problems: [left ? sentences.brokenRange : sentences.unsigned],
    };
  }
  const { fields, problems } = await followed(file, ranges);
  const signatures = ranges.flatMap((range) => {
    const field = fields.find((one) => matches(one, range));
    return field ? [checkSignature(file, field, range)] : [];
  });
  if (odd || fields.length !== ranges.length || signatures.length !== ranges.length)
    problems.push(sentences.brokenRange);
  if (new Set(ranges.map(({ end }) => end)).size !== ranges.length) problems.push(sentences.oddSignature);
  if (last.end !== file.length) problems.push(sentences.addedAfter);
  const whole = problems.length === 0 && signatures.length > 0 && signatures.every(({ valid }) => valid);
  return { format: 'pdf', whole, signatures, problems: [...new Set(problems)] };
}
