import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFContext } from 'pdf-lib';

/** A signature in a form field: what it says beside its bytes, and the four numbers of its range. */
export type SignedField = {
  subFilter: string;
  name: string;
  reason: string;
  /** The instant that the signer claims; an invalid date where there is none. */
  at: Date;
  range: number[];
  /** The signature as hex digits, as they stand in the file. */
  contents: string;
};

/** What stands under a key of a dictionary, followed to where it stands. */
export const under = (holder: PDFDict | undefined, key: string) =>
  holder?.context.lookup(holder.get(PDFName.of(key)));
/** The dictionary under a key, if it is one. */
export const dictUnder = (holder: PDFDict | undefined, key: string): PDFDict | undefined => {
  const found = under(holder, key);
  return found instanceof PDFDict ? found : undefined;
};
/** The array under a key, if it is one. */
export const arrayUnder = (holder: PDFDict | undefined, key: string): PDFArray | undefined => {
  const found = under(holder, key);
  return found instanceof PDFArray ? found : undefined;
};

function textOf(value: unknown): string {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
}
function dateOf(value: unknown): Date {
  try {
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeDate();
  } catch {
    // A date that cannot be read is no date.
  }
  return new Date(Number.NaN);
}

function signedField(signature: PDFDict): SignedField {
  const range = arrayUnder(signature, 'ByteRange')?.asArray() ?? [];
  const contents = under(signature, 'Contents');
  const subFilter = under(signature, 'SubFilter');
  return {
    subFilter: subFilter instanceof PDFName ? subFilter.decodeText() : '',
    name: textOf(under(signature, 'Name')),
    reason: textOf(under(signature, 'Reason')),
    at: dateOf(under(signature, 'M')),
    range: range.map((part) => (part instanceof PDFNumber ? part.asNumber() : -1)),
    contents: contents instanceof PDFHexString ? contents.toString().slice(1, -1) : '',
  };
}

/** Every signature that the form of a PDF names, in the order of its fields. */
export function signedFields(context: PDFContext): SignedField[] {
  const root = context.lookup(context.trailerInfo.Root);
  const form = root instanceof PDFDict ? dictUnder(root, 'AcroForm') : undefined;
  const found: SignedField[] = [];
  const seen = new Set<PDFDict>();
  const visit = (fields: PDFArray | undefined, type: unknown): void => {
    for (const entry of fields?.asArray() ?? []) {
      const field = context.lookup(entry);
      if (!(field instanceof PDFDict) || seen.has(field)) continue;
      seen.add(field);
      const own = under(field, 'FT') ?? type;
      const value = dictUnder(field, 'V');
      if (own === PDFName.of('Sig') && value) found.push(signedField(value));
      visit(arrayUnder(field, 'Kids'), own);
    }
  };
  visit(arrayUnder(form, 'Fields'), undefined);
  return found;
}
