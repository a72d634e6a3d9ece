import { PDFDocument, type PDFContext } from 'pdf-lib';
import type { ByteRange } from './byte-ranges.ts';
import { onlyASignature } from './only-a-signature.ts';
import { readUpdate } from './read-update.ts';
import { signedFields, type SignedField } from './signed-fields.ts';

/** The signatures that a PDF names, and whether each revision after the first added one signature and nothing else. */
export type Followed = { fields: SignedField[]; onlySignatures: boolean };

const opened = async (bytes: Uint8Array): Promise<PDFContext> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).context;

/** Follows a PDF from the end of its first signature to that of its last, revision by revision, as a reader of PDF would. */
export async function followRevisions(file: Buffer, ranges: readonly ByteRange[]): Promise<Followed> {
  const ends = ranges.map(({ end }) => end);
  const [first = 0, ...later] = ends;
  const context = await opened(file.subarray(0, first));
  let onlySignatures = true;
  let from = first;
  try {
    for (const end of later) {
      const update = readUpdate(file, from, end, context);
      onlySignatures &&= onlyASignature(context, update);
      for (const [ref, object] of update) context.assign(ref, object);
      from = end;
    }
    return { fields: signedFields(context), onlySignatures };
  } catch {
    // What was added cannot be followed: it is still said who signed, by a reading that is trusted for nothing else.
    return { fields: signedFields(await opened(file.subarray(0, ends.at(-1)))), onlySignatures: false };
  }
}
