import type { Conference } from '../domain/conference.ts';
import { DeclarationTopic, topicNames } from '../domain/declaration-topic.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { showsTopic, topicWords } from '../language/topic-words.ts';
import { domains as fields } from '../matching/silent/domains.ts';
import { furtherFields } from './further-fields.ts';

/**
 * A field of life as the matrix has it: its name, the words that speak of it, whether a sentence is of one of its kinds of event, and
 * whether one that speaks of it tells of something that happened or is so.
 */
export type Domain = {
  id: string;
  name: string;
  match: RegExp;
  isOfKind: (sentence: string) => boolean;
  tells: (sentence: string) => boolean;
};

/** Words that look like those of a field and are not: whoever reads them for it would be misled. */
const lookAlikes =
  /\bhealth visitors?\b|\bseen alone\b|\bsupervised (?:pick-?ups?|consumption|mon|tue|wed|thu|fri)\w*|\bsupervis(?:or|ion) (?:of|by) (?:staff|the author)\b|\bhit a member of staff\b/gi;

/** A text without what only looks like a field. */
export const withoutLookAlikes = (text: string): string =>
  text.replace(lookAlikes, (found) => ' '.repeat(found.length));

const fieldMatch = new Map(fields.map(({ id, match }) => [id, match]));

/** Whether a text is of one of some kinds of event; what was found in a text is remembered while the domains are. */
type IsOfKind = (kinds: readonly string[]) => (text: string) => boolean;

function kindsFound(): IsOfKind {
  const known = new Map<string, ReadonlySet<string>>();
  return (kinds) => (text) => {
    if (kinds.length === 0) return false;
    const found = known.get(text) ?? new Set(kindsIn(text).map(({ id }) => id));
    known.set(text, found);
    return kinds.some((kind) => found.has(kind));
  };
}

/** The kinds of event that are of a topic. */
const kindsOf: Readonly<Partial<Record<DeclarationTopic, readonly string[]>>> = {
  'sexual-behaviour': ['sexualised-behaviour'],
  injury: ['injury'],
  'domestic-abuse': ['domestic-abuse'],
  substances: ['substance'],
  'mental-health': ['self-harm'],
  missing: ['missing'],
  exploitation: ['exploitation'],
  'hidden-adults': ['household'],
};

/** Topics whose kinds ask widely (“gone over”, “an adult male”): of these more words are looked for, and one must stand there. */
const askedWidely: ReadonlySet<DeclarationTopic> = new Set(['exploitation', 'substances', 'hidden-adults']);

/** How a topic is spoken of: with the words by which the merge finds that all are silent, so that both say the same. */
function topicDomain(topic: DeclarationTopic, isOf: IsOfKind): Domain {
  const { speaks, word } = topicWords[topic];
  const words = [fieldMatch.get(topic), askedWidely.has(topic) ? speaks : undefined].flatMap(
    (one) => one ?? [],
  );
  const [first = speaks ?? new RegExp(`\\b${word.source.slice(1, -1)}\\b`, 'i'), second] = words;
  const match = second ? new RegExp(`${first.source}|${second.source}`, 'i') : first;
  const isOfKind = isOf(kindsOf[topic] ?? []);
  const tells = (sentence: string) => isOfKind(sentence) || showsTopic(topic, sentence);
  return {
    id: topic,
    name: topicNames[topic],
    match,
    isOfKind: askedWidely.has(topic) ? () => false : isOfKind,
    tells: topic === 'identity' ? () => true : tells,
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A child who says something: only words of a child count as what a child has told, so their names are looked for. */
function disclosure({ children }: Conference): Domain {
  const names = children.flatMap(
    ({ name }) => (name.split(/\s+/)[0] ?? '').replace(/^(?:unborn|baby)$/i, '') || [],
  );
  const who = [...names.map(escape), 'child(?:ren)?', 'boys?', 'girls?'].join('|');
  const says = '(?:said|says)(?! to)|told|tells|disclos\\w+|confided|wrote|whispered|wants?|wishes';
  return {
    id: 'disclosure',
    name: topicNames.disclosure,
    match: new RegExp(`\\b(?:${who})\\b[^.;]{0,60}\\b(?:${says})\\b|\\bdisclos(?:ed|es)\\b`, 'i'),
    isOfKind: () => false,
    tells: () => true,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isTopic = (id: string): boolean => DeclarationTopic.options.some((topic) => topic === id);

/** The fields of life down the side of the matrix of a conference: the topics that reviews show are left out come first. */
export function domainsOf(conference: Conference): Domain[] {
  const isOf = kindsFound();
  return [
    ...DeclarationTopic.options.map((topic) =>
      topic === 'disclosure' ? disclosure(conference) : topicDomain(topic, isOf),
    ),
    ...furtherFields.map(({ id, name, kinds, words }) => {
      const isOfKind = isOf(kinds);
      return { id, name, match: new RegExp(`\\b(?:${words})`, 'i'), isOfKind, tells: isOfKind };
    }),
    ...fields
      .filter(({ id }) => !isTopic(id))
      .map(({ id, name, match }) => ({
        id,
        name: capital(name),
        match,
        isOfKind: () => false,
        tells: () => true,
      })),
  ];
}

/** Whether a text speaks of a field at all, in its words or as one of its kinds of event. */
export const speaksOf = ({ match, isOfKind }: Domain, text: string): boolean =>
  match.test(text) || isOfKind(text);
