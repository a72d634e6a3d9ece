import { EncryptedPDFError } from 'pdf-lib';
import type { Verification } from '../../../shared/domain/verification.ts';
import { verifyDocx } from './verify-docx.ts';
import { verifyPdf } from './verify-pdf.ts';
import { sentences } from './verify-sentences.ts';

const starts = (bytes: Uint8Array, ...first: number[]) => first.every((byte, at) => bytes[at] === byte);

function formatOf(bytes: Uint8Array): Verification['format'] {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  return starts(bytes, 0x50, 0x4b, 0x03, 0x04) ? 'docx' : 'unknown';
}

/** Says of one file who signed it, when, and whether it is whole; never throws: what cannot be read is a problem in one sentence. */
export async function verifyDocument(name: string, bytes: Uint8Array): Promise<Verification> {
  const format = formatOf(bytes);
  const problem = (sentence: string, kind = format): Verification => ({
    file: name,
    format: kind,
    whole: false,
    signatures: [],
    problems: [sentence],
  });
  if (format === 'unknown')
    return problem(starts(bytes, 0xd0, 0xcf, 0x11, 0xe0) ? sentences.oldOffice : sentences.neither);
  try {
    return { file: name, ...(format === 'pdf' ? await verifyPdf(bytes) : verifyDocx(bytes)) };
  } catch (thrown) {
    if (thrown instanceof EncryptedPDFError) return problem(sentences.locked);
    return problem(sentences.damaged);
  }
}
