import {
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectParser,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';

/** The objects that one incremental update writes, by their references. */
export type Update = Map<PDFRef, PDFObject>;

const unspaced = (text: string) => text.replaceAll(/[\0\t\n\f\r ]/g, '');
const parse = (bytes: Uint8Array, context: PDFContext) =>
  PDFObjectParser.forBytes(bytes, context).parseObject();

/** Where the cross-reference table of the revision that ends here begins; undefined where the end is not that of a revision. */
export function startOfTable(file: Buffer, end: number): number | undefined {
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', Math.max(0, end - 80), end));
  return found ? Number(found[1]) : undefined;
}

/** An object of the update, read only if it is written plainly: nothing in it that one reader sees and another does not. */
function plainObject(
  file: Buffer,
  from: number,
  end: number,
  context: PDFContext,
): { ref: PDFRef; object: PDFObject } {
  const text = file.toString('latin1', from, end);
  const [head, number, generation] = /^(\d+) (\d+) obj\s/.exec(text) ?? [];
  const close = text.indexOf('endobj');
  if (!head || close < 0) throw new Error('No object stands where the update says.');
  const bytes = file.subarray(from + head.length, from + close);
  const object = parse(bytes, context);
  if (unspaced(object.toString()) !== unspaced(bytes.toString('latin1')))
    throw new Error('An object of the update is not written plainly.');
  return { ref: PDFRef.of(Number(number), Number(generation)), object };
}

/**
 * Reads the update between two offsets as a reader of PDF would: by its own cross-reference table, which must point into the
 * update, follow the table before it and keep the root. Throws where it is not so, or where the table is compressed.
 */
export function readUpdate(file: Buffer, from: number, to: number, context: PDFContext): Update {
  const table = startOfTable(file, to);
  const before = startOfTable(file, from);
  if (table === undefined || before === undefined || table < from || table >= to)
    throw new Error('No table.');
  const text = file.toString('latin1', table, to);
  const listed = /^xref\s+((?:\d+ \d+ *\r?\n(?:\d{10} \d{5} [nf][ \r\n]{1,2})+)+)\s*trailer\s*(?=<<)/.exec(
    text,
  );
  if (!listed?.[1]) throw new Error('No plain table.');
  const trailer = parse(file.subarray(table + listed[0].length, to), context);
  const { Root, Info } = context.trailerInfo;
  if (
    !(trailer instanceof PDFDict) ||
    trailer.get(PDFName.of('Root')) !== Root ||
    trailer.get(PDFName.of('Info')) !== Info
  )
    throw new Error('Another root, or other facts.');
  const previous = trailer.get(PDFName.of('Prev'));
  const known = new Set(['Size', 'Root', 'Info', 'ID', 'Prev']);
  if (!(previous instanceof PDFNumber) || previous.asNumber() !== before) throw new Error('Another past.');
  if (trailer.keys().some((key) => !known.has(key.decodeText())))
    throw new Error('A trailer that says more.');
  const update: Update = new Map();
  let next = 0;
  for (const [line] of listed[1].matchAll(/\d{10} \d{5} [nf]|\d+ \d+/g)) {
    const [first = 0, second = 0] = line.split(' ').map(Number);
    if (line.length < 18) {
      next = first;
      continue;
    }
    const number = next++;
    if (line.endsWith('f') && number === 0) continue;
    if (line.endsWith('f') || first < from || first >= table)
      throw new Error('A table that points elsewhere.');
    const { ref, object } = plainObject(file, first, table, context);
    if (ref !== PDFRef.of(number, second) || update.has(ref))
      throw new Error('A table that names another object.');
    update.set(ref, object);
  }
  return update;
}
