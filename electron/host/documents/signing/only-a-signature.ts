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
import { growths, type Growth } from './growth.ts';
import type { Update } from './read-update.ts';
import { arrayUnder } from './signed-fields.ts';

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
