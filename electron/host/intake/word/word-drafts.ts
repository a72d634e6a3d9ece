import type { Element } from '@xmldom/xmldom';
import type { Draft, DraftRun } from './drafts.ts';
import type { Style } from './styles.ts';
import { childOf, elementsOf, switchOf, valueOf } from './xml.ts';

/** What the body of a Word document refers to: styles by identifier, notes by number. */
export type WordContext = {
  style: (id: string | undefined) => Style;
  note: (kind: 'footnote' | 'endnote', id: string) => readonly Draft[];
};

// Containers whose content is read as if it stood there; deleted and moved-away text is no part of the report.
const containers = new Set([
  'w:ins',
  'w:moveTo',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The blocks in an element of a Word document: paragraphs, list items, headings, tables, text boxes after their paragraph. */
export function draftsIn(parent: Element, context: WordContext): Draft[] {
  return elementsOf(parent).flatMap((element): Draft[] => {
    if (element.nodeName === 'w:p') return paragraphDrafts(element, context);
    if (element.nodeName === 'w:tbl') return [tableDraft(element, context)];
    return containers.has(element.nodeName) ? draftsIn(element, context) : [];
  });
}

const bullet = /^\s*(?:[•●▪◦■‣·]|[-–*](?=\s))\s*/;

function paragraphDrafts(paragraph: Element, context: WordContext): Draft[] {
  const properties = childOf(paragraph, 'w:pPr');
  const style = context.style(valueOf(properties, 'w:pStyle'));
  const runs: DraftRun[] = [];
  const after: Draft[] = [];
  readRuns(paragraph, style.isBold && style.depth === 0, context, runs, after);
  const outline = valueOf(properties, 'w:outlineLvl');
  const depth = style.depth || (outline !== undefined && /^[0-8]$/.test(outline) ? Number(outline) + 1 : 0);
  const numbering = childOf(properties, 'w:numPr');
  const isNumbered = numbering ? valueOf(numbering, 'w:numId') !== '0' : style.isList;
  const lead = bullet.exec(runs[0]?.text ?? '');
  if (depth > 0) return [{ kind: 'heading', depth, runs }, ...after];
  if (lead && runs[0] && !isNumbered) runs[0] = { ...runs[0], text: runs[0].text.slice(lead[0].length) };
  return [{ kind: isNumbered || lead ? 'item' : 'paragraph', runs }, ...after];
}

function readRuns(
  parent: Element,
  isBold: boolean,
  context: WordContext,
  runs: DraftRun[],
  after: Draft[],
): void {
  for (const element of elementsOf(parent)) {
    if (element.nodeName === 'w:r') readRun(element, isBold, context, runs, after);
    else if (containers.has(element.nodeName)) readRuns(element, isBold, context, runs, after);
  }
}

// Boxes and ticks of the Wingdings fonts, which stand for check boxes in older forms.
const symbols: Readonly<Record<string, string>> = {
  A8: '☐',
  '6F': '☐',
  '71': '☐',
  FE: '☑',
  FD: '☒',
  FC: '✓',
  FB: '✗',
  '78': '☒',
  A7: '▪',
  B7: '•',
};

function readRun(
  run: Element,
  isBold: boolean,
  context: WordContext,
  runs: DraftRun[],
  after: Draft[],
): void {
  const properties = childOf(run, 'w:rPr');
  const style = context.style(valueOf(properties, 'w:rStyle'));
  const bold =
    switchOf(properties, 'w:b') ?? (style.isBold || switchOf(properties, 'w:u') === true || isBold);
  let text = '';
  for (const element of elementsOf(run)) {
    const name = element.nodeName;
    if (name === 'w:t') text += element.textContent ?? '';
    else if (name === 'w:tab' || name === 'w:ptab') text += '  ';
    else if (name === 'w:br' || name === 'w:cr')
      text += /page|column/.test(element.getAttribute('w:type') ?? '') ? ' ' : '\n';
    else if (name === 'w:noBreakHyphen') text += '-';
    else if (name === 'w:sym')
      text += symbols[(element.getAttribute('w:char') ?? '').slice(-2).toUpperCase()] ?? '';
    else if (name === 'w:fldChar') text += checkBox(element);
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference')
      after.push(
        ...context.note(
          name === 'w:footnoteReference' ? 'footnote' : 'endnote',
          element.getAttribute('w:id') ?? '',
        ),
      );
    else if (/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(name))
      after.push(...textBoxes(element, context));
  }
  if (!text) return;
  if (switchOf(properties, 'w:vanish') === true)
    after.push({ kind: 'aside', text: text.trim(), reason: 'Hidden text in the Word file.' });
  else runs.push({ text, bold });
}

/** A check box of the older kind of form, ticked or not. */
function checkBox(field: Element): string {
  const box = childOf(childOf(field, 'w:ffData'), 'w:checkBox');
  if (!box) return '';
  return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false) ? '☒ ' : '☐ ';
}

/** The text boxes in a drawing; of two forms of the same drawing only the newer one is read. */
function textBoxes(parent: Element, context: WordContext): Draft[] {
  if (parent.nodeName === 'w:txbxContent') return draftsIn(parent, context);
  const choice = parent.nodeName === 'mc:AlternateContent' ? childOf(parent, 'mc:Choice') : undefined;
  return (choice ? [choice] : elementsOf(parent)).flatMap((element) => textBoxes(element, context));
}

function tableDraft(table: Element, context: WordContext): Draft {
  const trs = within(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'));
  const rows = trs.map((row) => within(row, 'w:tc').map((cell) => cellDrafts(cell, context)));
  const isHeader = switchOf(childOf(trs[0], 'w:trPr'), 'w:tblHeader') === true;
  return { kind: 'table', header: isHeader, rows };
}

const within = (parent: Element, name: string): Element[] =>
  elementsOf(parent).flatMap((element) =>
    element.nodeName === name ? [element] : containers.has(element.nodeName) ? within(element, name) : [],
  );

/** The blocks of a cell without its blank paragraphs. */
const cellDrafts = (cell: Element, context: WordContext): Draft[] =>
  draftsIn(cell, context).filter((draft) => !('runs' in draft) || draft.runs.some((run) => run.text.trim()));
