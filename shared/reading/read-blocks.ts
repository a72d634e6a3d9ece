import { type Block, type Words, isBold, sliceWords } from './blocks.ts';
import { emptyPassage, slicePassage } from './passages.ts';
import { childrenNamed } from './children-named.ts';
import {
  boldDepth,
  closeHeadings,
  labelDepth,
  labelSection,
  openHeading,
  sectionHeaded,
} from './headings.ts';
import { labelText, labelsIn, linesOf } from './labels.ts';
import { type Reading, headingHere, place, sectionHere } from './reading.ts';
import { readTableBlock } from './read-table.ts';
import { addField, state } from './state.ts';

/** Reads blocks one after another into the reading; nothing is left without a place or a reason. */
export function readBlocks(reading: Reading, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'heading') openHeading(reading, block.words, block.depth, { stands: block.stands });
    else if (block.kind === 'table') readTableBlock(reading, block, readBlocks);
    else if (block.kind === 'aside') reading.unplaced.push({ passage: block.passage, reason: block.reason });
    else readWords(reading, block.words, block.kind);
  }
}

function readWords(reading: Reading, words: Words, form: 'paragraph' | 'item'): void {
  if (!words.passage.text) return;
  if (form === 'paragraph' && words.breaks.length === 0 && isHeadingLine(reading, words)) {
    openHeading(reading, words, boldDepth, { line: isBold(words) ? 'bold' : 'plain' });
    return;
  }
  const lines = linesOf(words);
  for (const line of lines) readLine(reading, line, form, lines.length > 1);
}

/** Sections whose words are also whole statements: "Signed A. Writer", "Shared with Mum". */
const alsoStatements: ReadonlySet<string> = new Set(['signature', 'sharing', 'family-response', 'details']);

/** Whether a paragraph of one line stands as a heading: in bold, or as nothing but the words that head a section. */
function isHeadingLine(reading: Reading, words: Words): boolean {
  const { text } = words.passage;
  // Whoever writes here has the headings of the form; what is typed below them is words.
  if (reading.headings.some(({ isKnown }) => isKnown)) return false;
  if (isBold(words)) return text.length <= 90;
  if (text.length > 50 || /[.,;:]$|\d/.test(text)) return false;
  const { section, sureness } = sectionHeaded(reading, text);
  return sureness === 1 && !alsoStatements.has(section);
}

function readLine(reading: Reading, words: Words, form: 'paragraph' | 'item', isOfForm: boolean): void {
  const { passage } = words;
  const inSharing = sectionHere(reading) === 'sharing';
  const labels = labelsIn(words, inSharing);
  const [first] = labels;
  if (
    form === 'paragraph' &&
    headingHere(reading) &&
    reading.headings.at(-1)?.depth === labelDepth &&
    first?.bold
  )
    closeHeadings(reading, labelDepth);
  for (const found of labels) {
    const value = passage.text.slice(...found.value);
    if (!found.bold && (form === 'item' || value.length > 120)) continue;
    const label = labelText(passage.text.slice(...found.label));
    const slice = value.trim()
      ? slicePassage(passage, ...found.value)
      : emptyPassage(passage.file, passage.end);
    addField(reading, label, slice, labelSection(reading, label, found.bold && value.length > 40));
  }
  const leads = first?.bold && labels.filter((label) => label.bold).length === 1 && first.label[0] === 0;
  const isProse =
    leads && readsAsText(reading, passage.text.slice(...first.label), passage.text.slice(...first.value));
  if (!leads || !isProse || first.value[1] <= first.value[0]) {
    state(reading, passage, form, {
      section:
        labels.length === 1 && first
          ? labelSection(reading, labelText(passage.text.slice(...first.label)))
          : sectionHere(reading),
      isListed: isOfForm,
    });
    return;
  }
  readLed(reading, words, form, first.label, first.value[0], isOfForm);
  // In a form each line stands for itself.
  if (isOfForm) closeHeadings(reading, labelDepth);
}

/** Whether what follows a bold label is text under a heading, and not just the value of a field. */
function readsAsText(reading: Reading, label: string, value: string): boolean {
  if (value.length > 40 && /[.!?;](?:\s|$)/.test(value)) return true;
  return (reading.isPastHead || value.length > 60) && sectionHeaded(reading, label).sureness >= 0.7;
}

/** A line that opens with a bold label: the label is the heading of the rest, and of the lines that follow without one. */
function readLed(
  reading: Reading,
  words: Words,
  form: 'paragraph' | 'item',
  label: readonly [number, number],
  from: number,
  isOfForm: boolean,
): void {
  const head = sliceWords(words, ...label);
  const name = labelText(head.passage.text);
  const section = labelSection(reading, name, true);
  const children = childrenNamed(name, reading.children);
  closeHeadings(reading, labelDepth);
  const passage = form === 'paragraph' ? head.passage : null;
  reading.headings.push({ depth: labelDepth, text: name, section, children, passage, used: false });
  if (section !== 'other' && section !== 'details' && form === 'paragraph' && !isOfForm)
    reading.isPastHead = true;
  state(reading, slicePassage(words.passage, from), form, { section, heading: name, whole: words.passage });
  if (form === 'item') {
    place(reading, head.passage, 'label');
    closeHeadings(reading, labelDepth);
  }
}
