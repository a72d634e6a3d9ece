import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext } from 'pdf-lib';
import { dictUnder, under } from './signed-fields.ts';

/** How an object may differ after a signature was added: keys that may be new, be set anew, or whose arrays may grow at the end. */
export type Growth = { add?: string[]; set?: string[]; grow?: string[]; inside?: Record<string, Growth> };

const name = (text: string) => PDFName.of(text);
const formGrowth: Growth = { grow: ['Fields'], set: ['SigFlags'] };
const treeGrowth: Growth = { grow: ['Nums', 'Kids'] };
const topGrowth: Growth = { grow: ['K'] };

/** What each object of the document may become: the catalogue, the form, a page and the tagged structure, each where it grows. */
export function growths(context: PDFContext): Map<PDFRef, Growth | 'list'> {
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
