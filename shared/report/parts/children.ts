import type { Block } from '../../domain/report.ts';
import type { SectionKey } from '../../domain/section.ts';
import { wordsFor } from '../layout.ts';
import type { Item } from '../item.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { sideBySide } from '../side-by-side.ts';
import { childWithAge, firstName } from '../who.ts';
import { type Spoken, spokenOf, voiceBlocks } from './voices.ts';

/** The order in which the fields of a child's life are read. */
const domains: readonly SectionKey[] = [
  'development',
  'agency-figures',
  'parenting',
  'family-environment',
  'worries',
  'involvement',
  'other',
];

/**
 * Child by child: first the child's own words, then what agencies say side by side, field by field. What is about several
 * children, or about the family, follows once and is not told again under each child.
 */
export const childByChild: Part = (matter) => {
  const { conference } = matter.merged;
  const isAlone = conference.children.length === 1;
  const accounts = matter.shelves
    .on('accounts')
    .map((item): [readonly string[], Item] => [item.children, item]);
  const voiced = matter.shelves
    .on('voice')
    .map((item): [readonly string[], Item] => [spokenOf(item.told, item.passage, item.children), item]);
  const isOf = (id: string, ids: readonly string[]) => isAlone || (ids.length === 1 && ids[0] === id);
  const blocks = conference.children.flatMap((child): Block[] => [
    { kind: 'heading', level: 2, text: childWithAge(child, conference.on) },
    ...voicePart(
      matter,
      {
        voices: voicesOf(matter, (id) => isAlone || id === child.id),
        items: voiced.filter(([ids]) => isOf(child.id, ids)).map(([, item]) => item),
      },
      firstName(child, matter),
    ),
    ...domainTables(
      matter,
      accounts.filter(([ids]) => isOf(child.id, ids)).map(([, item]) => item),
      true,
    ),
  ]);
  if (isAlone) return blocks;
  const shared = (ids: readonly string[]) =>
    ids.length !== 1 || !conference.children.some(({ id }) => id === ids[0]);
  const spoken: Spoken = {
    voices: voicesOf(matter, (id) => id === null || !conference.children.some((child) => child.id === id)),
    items: voiced.filter(([ids]) => shared(ids)).map(([, item]) => item),
  };
  const together = [
    ...(spoken.voices.length + spoken.items.length > 0 ? voicePart(matter, spoken, '') : []),
    ...domainTables(
      matter,
      accounts.filter(([ids]) => shared(ids)).map(([, item]) => item),
      false,
    ),
  ];
  return together.length > 0
    ? [...blocks, { kind: 'heading', level: 2, text: 'The family as a whole' }, ...together]
    : blocks;
};

const voicesOf = (matter: Matter, isTheirs: (id: string | null) => boolean): Spoken['voices'] =>
  matter.told.flatMap((told) =>
    told.voices.filter(({ child }) => isTheirs(child)).map((voice) => ({ told, voice })),
  );

function voicePart(matter: Matter, spoken: Spoken, name: string): Block[] {
  const heading: Block = {
    kind: 'heading',
    level: 3,
    text: name ? `In ${name}’s own words` : wordsFor(matter.layout.domains['childs-voice'], matter.audience),
  };
  const none = (text: string): Block => ({ kind: 'paragraph', runs: [own(text, 'muted')] });
  if (spoken.voices.length + spoken.items.length === 0)
    return [heading, none(`No report gives ${name}’s own words.`)];
  return [
    heading,
    ...(spoken.voices.length === 0 && name
      ? [none(`No report gives ${name}’s own words; what is said of them:`)]
      : []),
    ...voiceBlocks(matter, spoken),
  ];
}

function domainTables(matter: Matter, items: readonly Item[], isOfChild: boolean): Block[] {
  const bySection = Map.groupBy(items, ({ section }) => section);
  const extra = [...bySection.keys()].filter((section) => !domains.includes(section));
  return [...domains, ...extra].flatMap((section): Block[] => {
    const these = bySection.get(section) ?? [];
    if (these.length === 0) return [];
    return [
      { kind: 'heading', level: 3, text: wordsFor(matter.layout.domains[section], matter.audience) },
      ...sideBySide(matter, these, isOfChild && areTheSame(these)),
    ];
  });
}

const areTheSame = (items: readonly Item[]): boolean => items.every((item) => item.children.length < 2);
