import type { Block, Run } from '../../domain/report.ts';
import { figureTables } from '../figures.ts';
import { type Item, itemRuns } from '../item.ts';
import { wordsFor } from '../layout.ts';
import type { Matter, Part } from '../part.ts';
import { elsewhere } from '../side-by-side.ts';
import { areAllChildren, childrenInWords } from '../who.ts';
import { voiceBlocks } from './voices.ts';

/**
 * What one report says, section by section in its own order and under its own headings: prose as prose, items as lists, figures as
 * tables, children's words set apart. What stands in the chronology is pointed to.
 */
export const account: Part = (matter) => {
  const groups = sectionsOf(matter.shelves.on('accounts'));
  const voices = matter.told.flatMap((told) => told.voices.map((voice) => ({ told, voice })));
  const spoken = groups.filter(([first]) => first.section === 'childs-voice');
  const blocks = groups.flatMap((group): Block[] => {
    const [first] = group;
    if (first.section !== 'childs-voice') return sectionBlocks(group, matter);
    // Children's words stand together, where the report first turns to them.
    if (group !== spoken[0]) return [];
    return [heading(group, matter), ...voiceBlocks(matter, { voices, items: spoken.flat() })];
  });
  if (voices.length === 0 || spoken.length > 0) return blocks;
  const text = wordsFor(matter.layout.domains['childs-voice'], matter.audience);
  return [{ kind: 'heading', level: 2, text }, ...voiceBlocks(matter, { voices, items: [] }), ...blocks];
};

type Group = [Item, ...Item[]];

/** Items that follow each other under one heading about the same children. */
function sectionsOf(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  const key = ({ section, heading: words, children }: Item) => JSON.stringify([section, words, children]);
  for (const item of items) {
    const last = groups.at(-1);
    if (last && key(last[0]) === key(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function heading([{ section, heading: own, children }]: Group, matter: Matter): Block {
  const words = own.trim() || wordsFor(matter.layout.domains[section], matter.audience);
  const about = areAllChildren(children, matter) ? '' : childrenInWords(children, matter);
  return { kind: 'heading', level: 2, text: about && !words.includes(about) ? `${words} (${about})` : words };
}

function sectionBlocks(group: Group, matter: Matter): Block[] {
  const { tables, rest } = figureTables(matter, group);
  const told = rest.filter(({ label }) => !matter.shelves.carried.has(label));
  const pointer = elsewhere(group, matter);
  const body: Block[] = [
    ...proseAndLists(told, matter),
    ...tables,
    ...(pointer.length > 0 ? [{ kind: 'paragraph' as const, runs: pointer }] : []),
  ];
  return body.length > 0 ? [heading(group, matter), ...body] : [];
}

/** Paragraphs as they stand; items and rows that follow each other as one list. */
function proseAndLists(items: readonly Item[], matter: Matter): Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    const runs: Run[] = itemRuns(matter, item);
    const last = blocks.at(-1);
    if (item.form === 'paragraph') blocks.push({ kind: 'paragraph', runs });
    else if (last?.kind === 'list') last.items.push(runs);
    else blocks.push({ kind: 'list', items: [runs] });
  }
  return blocks;
}
