import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  type PDFContext,
  type PDFObject,
} from 'pdf-lib';
import type { Update } from './read-update.ts';
import { arrayUnder, dictUnder, under } from './signed-fields.ts';

/** How an object may differ after a signature was added: keys that may be new, be set anew, or whose arrays may grow at the end. */
type Growth = { add?: string[]; set?: string[]; grow?: string[]; inside?: Record<string, Growth> };

const name = (text: string) => PDFName.of(text);
const same = (a: PDFObject | undefined, b: PDFObject | undefined) =>
  a === b || (!!a && !!b && a.toString() === b.toString());

/** Whether an array only gained entries at its end: references to what the update made, or numbers beside them. */
function grew(before: PDFArray, after: PDFArray, isNew: (value: PDFObject) => boolean): boolean {
  const [old, now] = [before.asArray(), after.asArray()];
  return old.every((value, at) => same(value, now[at])) && now.slice(old.length).every(isNew);
}

function grewWithin(
  before: PDFDict,
  after: PDFDict,
  growth: Growth,
  isNew: (value: PDFObject) => boolean,
): boolean {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].every((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const label = key.decodeText();
    if (same(old, now)) return true;
    if (!now) return false;
    if (growth.set?.includes(label)) return now instanceof PDFNumber || now instanceof PDFName;
    if (!old) return growth.add?.includes(label) === true && isNew(now);
    if (growth.grow?.includes(label)) {
      if (old instanceof PDFArray && now instanceof PDFArray) return grew(old, now, isNew);
      // A single child becomes a list that begins with it.
      return (
        old instanceof PDFRef &&
        now instanceof PDFArray &&
        same(old, now.get(0)) &&
        now.asArray().slice(1).every(isNew)
      );
    }
    const inner = growth.inside?.[label];
    return (
      inner !== undefined &&
      old instanceof PDFDict &&
      now instanceof PDFDict &&
      grewWithin(old, now, inner, isNew)
    );
  });
}

const formGrowth: Growth = { grow: ['Fields'], set: ['SigFlags'] };
const treeGrowth: Growth = { grow: ['Nums', 'Kids'] };
const topGrowth: Growth = { grow: ['K'] };

/** What each object of the document may become: the catalogue, the form, a page and the tagged structure, each where it grows. */
function growths(context: PDFContext): Map<PDFRef, Growth | 'list'> {
  const found = new Map<PDFRef, Growth | 'list'>();
  const note = (holder: PDFDict | undefined, key: string, growth: Growth | 'list') => {
    const value = holder?.get(name(key));
    if (value instanceof PDFRef) found.set(value, growth);
  };
  const { Root } = context.trailerInfo;
  const root = context.lookup(Root);
  if (!(Root instanceof PDFRef) || !(root instanceof PDFDict)) return found;
  const structure = dictUnder(root, 'StructTreeRoot');
  const tree = dictUnder(structure, 'ParentTree');
  const structureGrowth: Growth = {
    grow: ['K'],
    set: ['ParentTreeNextKey'],
    inside: { ParentTree: treeGrowth, K: topGrowth },
  };
  found.set(Root, { add: ['AcroForm'], inside: { AcroForm: formGrowth, StructTreeRoot: structureGrowth } });
  note(root, 'AcroForm', formGrowth);
  note(dictUnder(root, 'AcroForm'), 'Fields', 'list');
  note(root, 'StructTreeRoot', structureGrowth);
  note(structure, 'ParentTree', treeGrowth);
  note(tree, 'Nums', 'list');
  note(tree, 'Kids', 'list');
  const tops = under(structure, 'K');
  for (const top of tops instanceof PDFArray ? tops.asArray() : [structure?.get(name('K'))]) {
    if (top instanceof PDFRef) found.set(top, topGrowth);
    const element = context.lookup(top);
    if (element instanceof PDFDict) note(element, 'K', 'list');
  }
  if (tops instanceof PDFArray) note(structure, 'K', 'list');
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(name('Type')) !== name('Page')) continue;
    found.set(ref, { add: ['Annots'], set: ['Tabs'], grow: ['Annots'] });
    note(object, 'Annots', 'list');
  }
  return found;
}

/** Whether a new object is one that a signature nobody sees needs. */
function belongs(object: PDFObject, isNew: (value: PDFObject) => boolean): 'signature' | boolean {
  if (object instanceof PDFArray) return object.asArray().every(isNew);
  if (object instanceof PDFRawStream)
    return object.dict.get(name('Subtype')) === name('Form') && object.contents.length === 0;
  if (!(object instanceof PDFDict)) return false;
  const keys = object.keys().map((key) => key.decodeText());
  const only = (...allowed: string[]) => keys.every((key) => allowed.includes(key));
  const type = object.get(name('Type'));
  if (type === name('Sig')) return 'signature';
  if (type === name('Annot')) {
    const rectangle =
      arrayUnder(object, 'Rect')
        ?.asArray()
        .map((side) => (side instanceof PDFNumber ? side.asNumber() : Number.NaN)) ?? [];
    const [left, bottom, right, top] = rectangle;
    const unseen = rectangle.length === 4 && (left === right || bottom === top);
    return (
      unseen &&
      object.get(name('FT')) === name('Sig') &&
      only('Type', 'Subtype', 'FT', 'Rect', 'F', 'P', 'T', 'TU', 'V', 'AP', 'StructParent')
    );
  }
  if (type === name('StructElem'))
    return object.get(name('S')) === name('Form') && only('Type', 'S', 'P', 'K', 'Alt');
  if (object.has(name('Fields')))
    return only('Fields', 'SigFlags') && (arrayUnder(object, 'Fields')?.asArray().every(isNew) ?? false);
  return (
    object.has(name('Nums')) &&
    only('Limits', 'Nums') &&
    (arrayUnder(object, 'Nums')?.asArray().every(isNew) ?? false)
  );
}

/** Whether an update adds one signature and nothing else that anybody could see, hear or run. */
export function onlyASignature(context: PDFContext, update: Update): boolean {
  const isNewRef = (value: PDFObject) =>
    value instanceof PDFRef && update.has(value) && context.lookup(value) === undefined;
  const isNew = (value: PDFObject): boolean =>
    isNewRef(value) ||
    value instanceof PDFNumber ||
    (value instanceof PDFArray && value.asArray().every(isNewRef));
  const allowed = growths(context);
  let signatures = 0;
  for (const [ref, after] of update) {
    const before = context.lookup(ref);
    if (before === undefined) {
      const kind = belongs(after, isNew);
      if (kind === false) return false;
      if (kind === 'signature') signatures++;
      continue;
    }
    const growth = allowed.get(ref);
    if (!growth) {
      if (!same(before, after)) return false;
    } else if (growth === 'list') {
      if (!(before instanceof PDFArray && after instanceof PDFArray && grew(before, after, isNew)))
        return false;
    } else if (!(
      before instanceof PDFDict &&
      after instanceof PDFDict &&
      grewWithin(before, after, growth, isNew)
    ))
      return false;
  }
  return signatures === 1;
}
