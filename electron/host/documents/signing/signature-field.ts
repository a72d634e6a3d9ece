import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import type { Signing } from '../identity.ts';

const name = (text: string) => PDFName.of(text);
/** Room for the signature in bytes: RSA with its chain and a time stamp. */
const contentsLength = 12_288;
const placeholder = '**********';

type Change = { context: PDFContext; touch: (object: PDFObject | undefined) => void };

/** What stands under a key, marked as changed where it stands by itself. */
function opened(change: Change, holder: PDFDict, key: string): PDFObject | undefined {
  const value = holder.get(name(key));
  change.touch(value);
  return change.context.lookup(value);
}
function openedArray(change: Change, holder: PDFDict, key: string): PDFArray | undefined {
  const found = opened(change, holder, key);
  return found instanceof PDFArray ? found : undefined;
}
function openedDict(change: Change, holder: PDFDict, key: string): PDFDict | undefined {
  const found = opened(change, holder, key);
  return found instanceof PDFDict ? found : undefined;
}

function nextKey(tree: PDFDict): number {
  const numbers = tree.lookupMaybe(name('Nums'), PDFArray);
  if (numbers && numbers.size() > 1) return numbers.lookup(numbers.size() - 2, PDFNumber).asNumber() + 1;
  const kids = tree.lookupMaybe(name('Kids'), PDFArray);
  return kids && kids.size() > 0 ? nextKey(kids.lookup(kids.size() - 1, PDFDict)) : 0;
}

/** Puts the field into the tagged structure, so that a signed document stays accessible. */
function tag(
  change: Change,
  root: PDFDict,
  page: PDFRef,
  widget: PDFDict,
  widgetRef: PDFRef,
  label: string,
): void {
  const { context, touch } = change;
  let holder = root.get(name('K'));
  touch(holder);
  let top = context.lookup(holder);
  if (top instanceof PDFArray) {
    holder = top.get(0);
    touch(holder);
    top = context.lookup(holder);
  }
  const tree = openedDict(change, root, 'ParentTree');
  if (!(top instanceof PDFDict) || !tree || !holder) return;
  const element = context.obj({
    Type: 'StructElem',
    S: 'Form',
    P: holder,
    K: { Type: 'OBJR', Obj: widgetRef, Pg: page },
  });
  element.set(name('Alt'), PDFHexString.fromText(label));
  const elementRef = context.register(element);
  const children = openedArray(change, top, 'K');
  const only = top.get(name('K'));
  if (children) children.push(elementRef);
  else top.set(name('K'), context.obj(only ? [only, elementRef] : [elementRef]));
  const key = root.lookupMaybe(name('ParentTreeNextKey'), PDFNumber)?.asNumber() ?? nextKey(tree);
  widget.set(name('StructParent'), PDFNumber.of(key));
  root.set(name('ParentTreeNextKey'), PDFNumber.of(key + 1));
  const numbers = openedArray(change, tree, 'Nums');
  if (numbers) {
    numbers.push(PDFNumber.of(key));
    numbers.push(elementRef);
    return;
  }
  const leaf = context.register(context.obj({ Limits: [key, key], Nums: [key, elementRef] }));
  const kids = openedArray(change, tree, 'Kids');
  if (kids) kids.push(leaf);
  else tree.set(name('Nums'), context.obj([key, elementRef]));
}

/** A PDF with an empty signature added as an incremental update: the field is unseen, on the last page, tagged. */
export async function withSignatureField(bytes: Uint8Array, signing: Signing): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  const { context, catalog } = document;
  const snapshot = document.takeSnapshot();
  const change: Change = {
    context,
    touch: (object) => {
      if (object instanceof PDFRef) snapshot.markRefForSave(object);
    },
  };
  change.touch(context.trailerInfo.Root);
  const form = openedDict(change, catalog, 'AcroForm') ?? context.obj({ Fields: [] });
  if (!catalog.has(name('AcroForm'))) catalog.set(name('AcroForm'), context.register(form));
  form.set(name('SigFlags'), PDFNumber.of(3));
  const fields = openedArray(change, form, 'Fields') ?? context.obj([]);
  form.set(name('Fields'), form.get(name('Fields')) ?? fields);
  const label = `Signature ${fields.size() + 1}: ${signing.name}`;

  const signature = context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'ETSI.CAdES.detached' });
  signature.set(name('ByteRange'), context.obj([0, name(placeholder), name(placeholder), name(placeholder)]));
  signature.set(name('Contents'), PDFHexString.of('0'.repeat(contentsLength * 2)));
  signature.set(name('Name'), PDFHexString.fromText(signing.name));
  signature.set(name('Reason'), PDFHexString.fromText(signing.reason));
  signature.set(name('M'), PDFString.fromDate(signing.at));

  const page = document.getPages().at(-1);
  if (!page) throw new Error('A document has a page.');
  change.touch(page.ref);
  const widget = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    Rect: [0, 0, 0, 0],
    F: 132,
    P: page.ref,
  });
  widget.set(name('T'), PDFHexString.fromText(`Signature ${fields.size() + 1}`));
  widget.set(name('TU'), PDFHexString.fromText(label));
  widget.set(name('V'), context.register(signature));
  // PDF/A asks for an appearance even where there is nothing to see.
  const unseen = context.register(
    context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] }),
  );
  widget.set(name('AP'), context.obj({ N: unseen }));
  const widgetRef = context.register(widget);
  fields.push(widgetRef);
  const annotations = openedArray(change, page.node, 'Annots');
  if (annotations) annotations.push(widgetRef);
  else page.node.set(name('Annots'), context.obj([widgetRef]));
  page.node.set(name('Tabs'), name('S'));
  const structure = openedDict(change, catalog, 'StructTreeRoot');
  if (structure) tag(change, structure, page.ref, widget, widgetRef, label);
  const added = await document.saveIncremental(snapshot, { useObjectStreams: false });
  return Buffer.concat([bytes, added]);
}
