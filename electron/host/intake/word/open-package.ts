import { unzipSync } from 'fflate';
import { badInput } from '../../../../shared/base/refusal.ts';

/** The most that a Word file may hold, in bytes inflated, and how many times smaller it may have been packed. */
const most = { part: 48 * 1024 * 1024, whole: 128 * 1024 * 1024, ratio: 250, parts: 4000 };

const needed =
  /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|\[Content_Types\]\.xml|_rels\/\.rels)$/;
const again = 'Ask the agency to save its report again as .docx and send it once more.';

/** The XML parts of a Word file by name; refused, before anything is unpacked, when it is no whole and harmless one. */
export function openPackage(file: string, bytes: Uint8Array): Map<string, string> {
  refuseOtherFormats(file, bytes);
  let parts: Record<string, Uint8Array>;
  let total = 0;
  let count = 0;
  const seen = new Set<string>();
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        count += 1;
        total += originalSize;
        const isBomb =
          originalSize > most.part ||
          total > most.whole ||
          (originalSize > 1024 * 1024 && originalSize > size * most.ratio);
        if (isBomb || count > most.parts)
          throw badInput(
            file,
            'this file unpacks to far more than a report can hold and was not opened.',
            again,
          );
        if (seen.has(name))
          throw badInput(file, 'this file holds the same part twice and was not opened.', again);
        seen.add(name);
        return needed.test(name);
      },
    });
  } catch (reason) {
    if (reason instanceof Error && reason.name === 'Refusal') throw reason;
    throw badInput(file, 'this Word file is damaged or was cut short.', again);
  }
  if (!parts['word/document.xml']) throw badInput(file, 'this is not a Word document.', again);
  return new Map(Object.entries(parts).map(([name, part]) => [name, xmlText(file, part)]));
}

function refuseOtherFormats(file: string, bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // Both an old .doc and a protected .docx are compound files; the latter names its package in UTF-16.
    const isProtected = includesWide(bytes, 'EncryptedPackage');
    throw isProtected
      ? badInput(
          file,
          'this Word file is protected by a password.',
          'Ask the agency for a copy without one, sent in a safe way.',
        )
      : badInput(
          file,
          'this is a Word file of the old kind (.doc).',
          'Open it in Word and save it as .docx.',
        );
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    throw badInput(
      file,
      'this is rich text (.rtf) under another name.',
      'Open it in Word and save it as .docx.',
    );
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw badInput(file, 'this is a PDF under another name.', 'Give it the ending .pdf.');
  if (!startsWith(bytes, [0x50, 0x4b]))
    throw badInput(file, 'this is not a Word file, or it is damaged.', again);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

function includesWide(bytes: Uint8Array, words: string): boolean {
  const wide = Buffer.from(words, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
}

const deepest = 200;

/** The text of an XML part; refused when it declares entities or nests deeper than any document does. */
function xmlText(file: string, part: Uint8Array): string {
  const isWide = (part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff);
  const text = new TextDecoder(isWide ? (part[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw badInput(
      file,
      'this Word file declares XML entities, which no report needs, and was not opened.',
      again,
    );
  let depth = 0;
  for (const tag of text.matchAll(/<(\/)?[A-Za-z][^<>]*?(\/)?>/g)) {
    if (tag[1]) depth -= 1;
    else if (!tag[2]) depth += 1;
    if (depth > deepest)
      throw badInput(file, 'this Word file nests its parts too deeply and was not opened.', again);
  }
  return text;
}
