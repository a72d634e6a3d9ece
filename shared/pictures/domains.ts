import type { Conference } from '../domain/conference.ts';
import { DeclarationTopic, topicNames } from '../domain/declaration-topic.ts';
import { kindsIn } from '../language/event-kinds.ts';
import { sexualPassages } from '../language/sexual-behaviour.ts';
import { showsTopic, topicWords } from '../language/topic-words.ts';
import { domains as fields } from '../matching/silent/domains.ts';
import { furtherFields } from './further-fields.ts';

/**
 * A field of life as the matrix has it: its name, the words that speak of it, and whether a sentence that does tells of something that
 * happened or is so.
 */
export type Domain = { id: string; name: string; match: RegExp; tells: (sentence: string) => boolean };

/** Words that look like those of a field and are not: whoever reads them for it would be misled. */
const lookAlikes =
  /\bhealth visitors?\b|\bseen alone\b|\bsupervised (?:pick-?ups?|consumption|mon|tue|wed|thu|fri)\w*|\bsupervis(?:or|ion) (?:of|by) (?:staff|the author)\b|\bhit a member of staff\b/gi;

/** A text without what only looks like a field. */
export const withoutLookAlikes = (text: string): string =>
  text.replace(lookAlikes, (found) => ' '.repeat(found.length));

const fieldMatch = new Map(fields.map(({ id, match }) => [id, match]));

const isOfKind = (sentence: string, kinds: readonly string[]): boolean =>
  kinds.length > 0 && kindsIn(sentence).some(({ id }) => kinds.includes(id));

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

/** How a topic is spoken of: with the words by which the merge finds that all are silent, so that both say the same. */
function topicDomain(topic: DeclarationTopic): Domain {
  const { speaks, word } = topicWords[topic];
  const match = fieldMatch.get(topic) ?? speaks ?? new RegExp(`\\b${word.source.slice(1, -1)}\\b`, 'i');
  const tells = (sentence: string) => isOfKind(sentence, kindsOf[topic] ?? []) || showsTopic(topic, sentence);
  return { id: topic, name: topicNames[topic], match, tells: topic === 'identity' ? () => true : tells };
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
    tells: () => true,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const isTopic = (id: string): boolean => DeclarationTopic.options.some((topic) => topic === id);

/** The fields of life down the side of the matrix of a conference: the topics that reviews show are left out come first. */
export const domainsOf = (conference: Conference): Domain[] => [
  ...DeclarationTopic.options.map((topic) =>
    topic === 'disclosure' ? disclosure(conference) : topicDomain(topic),
  ),
  ...furtherFields.map(({ id, name, kinds, words }) => ({
    id,
    name,
    match: new RegExp(`\\b(?:${words})`, 'i'),
    tells: (sentence: string) => isOfKind(sentence, kinds),
  })),
  ...fields
    .filter(({ id }) => !isTopic(id))
    .map(({ id, name, match }) => ({ id, name: capital(name), match, tells: () => true })),
];

/** Whether a text speaks of a field at all; sexual behaviour also by its own, wider lexicon. */
export const speaksOf = ({ id, match }: Domain, text: string): boolean =>
  match.test(text) || (id === 'sexual-behaviour' && sexualPassages(text).length > 0);
