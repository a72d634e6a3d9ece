import type { Child } from '../domain/child.ts';
import type { Person } from '../domain/person.ts';
import type { Stretch } from '../language/sentences.ts';
import { namesOf } from './children-named.ts';

/** Who is at hand when a text quotes somebody: the children it is about, the family, the day of the text. */
export type Speakers = {
  children: readonly Child[];
  subject: readonly Child['id'][];
  family: readonly Person[];
  reference: string | undefined;
  isChildsSection: boolean;
};

const saying =
  /\b(?:said|says|saying|told|tells|telling|stated|states|asked|asks|replied|answered|shouted|whispered|wrote|writes|disclosed|reported|described|explained|added|mentioned|shared|commented|responded|repeated|drew|called(?: it)?|do(?:es)?|words?(?: were)?)\b/gi;
const adult =
  /\b(?:(?:mr|mrs|ms|miss|dr|pc|dc|ps|sgt)\.? [A-Z][\w'’-]+|[MP]G[MF]|mum|mummy|mother|dad|daddy|father|parents?|partner|grandmother|nan|nana|uncle|aunt|aunty|stepfather|stepdad|carer|tenant|client|caller|neighbour|officers?|teacher|worker|staff)\b/gi;

// "The sign on her door says": what hangs somewhere to be read is nobody's voice.
const written =
  /\b(?:sign|notice|poster|label|sticker|plaque|banner|badge|leaflet|forms?|report|agreement|application|chart|sheet|referral|tenancy|slogan|t-?shirt|packet|packaging|headline|screen|display|website|policy|log|record|entry|register)s?(?: (?:on|at|in|over|above|by|outside|for|from|of) (?:(?:the|her|his|their|a|our) )?[\w'’-]+(?: [\w'’-]+)?)?,?(?: which| that)?\s*$/i;

type Mention = { at: number; child: Child | null };

/** The child who speaks; null when it is a child but not clear which; undefined when it is an adult or nobody speaks. */
export function speakerOf(
  text: string,
  sentence: Stretch,
  from: number,
  to: number,
  speakers: Speakers,
): Child['id'] | null | undefined {
  const lead = text.slice(sentence.start, from);
  const verb = [...lead.matchAll(saying)].at(-1);
  const after =
    /^[\s,.]*(?:(?:said|says|asked|replied|shouted) )?([A-Za-z'’-]+)? ?(?:said|says|told|asked|replied|added)?/.exec(
      text.slice(to),
    );
  const speaksAfter = /^[\s,]*(?:\w+ )?(?:said|says|told|asked|replied)\b/i.test(text.slice(to, to + 40));
  if (!verb && !speaksAfter) {
    // Quotation marks without a verb: in the child's section they are the child's words, elsewhere they may be anything.
    if (!speakers.isChildsSection) return undefined;
    return (
      only(speakers) ?? mentioned(lead, speakers).findLast((mention) => mention.child)?.child?.id ?? null
    );
  }
  const subject = speaksAfter && !verb ? (after?.[0] ?? '') : lead.slice(0, verb?.index ?? lead.length);
  const near = mentioned(subject, speakers);
  if (written.test(subject) || isOfNobodyKnown(subject, speakers)) return undefined;
  const pronoun = /\b(?:he|she|they)\b(?!.*\b(?:he|she|they)\b)/i.exec(subject);
  const named = subjectOf(subject, near);
  if (named && (!pronoun || named.at > pronoun.index)) return named.child?.id ?? undefined;
  if (/\b(?:I|we)\b[^"]{0,20}$/.test(subject)) return undefined;
  const earlier = text.slice(0, sentence.start);
  const before = named ?? (pronoun ? mentioned(earlier, speakers).at(-1) : lastSubject(earlier, speakers));
  if (before?.child && pronoun && isOtherwise(before.child, pronoun[0])) return undefined;
  if (before) return before.child ? before.child.id : undefined;
  return speakers.isChildsSection || speakers.subject.length === 1 ? (only(speakers) ?? null) : undefined;
}

/** "Gav says": somebody by a name that is no child's, nor short for one. */
function isOfNobodyKnown(subject: string, { children }: Speakers): boolean {
  const name = /(?<![\w'’-])(\p{Lu}\p{Ll}{2,})(?: (?:also|then|later|now|always|often|has|had))*\s*$/u.exec(
    subject,
  )?.[1];
  if (
    !name ||
    /^(?:She|They|The|This|That|Then|When|Has|Had|Also|Later|Now|Always|Often|Child|Pupil|Quote)$/.test(name)
  )
    return false;
  const start = name.slice(0, 3).toLowerCase();
  return !children.some((child) => namesOf(child).some((each) => each.toLowerCase().startsWith(start)));
}

/** The words that somebody is not called by: "she" for a boy. */
const isOtherwise = ({ sex }: Child, pronoun: string): boolean =>
  (sex === 'M' && /^she$/i.test(pronoun)) || (sex === 'F' && /^he$/i.test(pronoun));

/** Whom a sentence goes on about that names nobody ("Donna came with Maisie. Said …"): the last named who was not only with somebody. */
function lastSubject(text: string, speakers: Speakers): Mention | undefined {
  const all = mentioned(text, speakers);
  const beside = /\b(?:with|beside|without|behind|for|about|from)\s+(?:\w+\s)?$/i;
  return all.findLast(({ at }) => !beside.test(text.slice(0, at))) ?? all.at(-1);
}

/** The one who does the saying: the last named before the verb, but not one who is only spoken of ("Ellis gets his sister up and told"). */
function subjectOf(subject: string, near: readonly Mention[]): Mention | undefined {
  const opening = near.find(
    (mention) => mention.at <= 3 || /^(?:on|in|at)\b.{0,40}$/i.test(subject.slice(0, mention.at)),
  );
  const coordinated = /,?\s(?:and|then|but)\s+(?:then\s+|also\s+|later\s+)?$/i.test(subject);
  return coordinated ? (opening ?? near.at(-1)) : near.at(-1);
}

function mentioned(text: string, speakers: Speakers): Mention[] {
  const mentions: Mention[] = [];
  for (const child of speakers.children)
    for (const name of namesOf(child))
      for (const match of text.matchAll(new RegExp(`\\b${escape(name)}\\b(?!['’]s\\b)`, 'gi')))
        mentions.push({ at: match.index, child });
  const surnames = new Set(speakers.children.map((child) => child.name.split(/\s+/).at(-1)?.toLowerCase()));
  const adults = speakers.family.flatMap((person) => {
    const words = person.name.split(/\s+/);
    const last = words.at(-1) ?? '';
    return [person.name, words[0] ?? '', surnames.has(last.toLowerCase()) ? '' : last];
  });
  for (const name of adults.filter((each) => each.length > 1))
    for (const match of text.matchAll(new RegExp(`\\b${escape(name)}\\b(?!['’]s\\b)`, 'gi')))
      mentions.push({ at: match.index, child: null });
  for (const match of text.matchAll(adult)) mentions.push({ at: match.index, child: null });
  return mentions.sort((a, b) => a.at - b.at);
}

const escape = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const only = (speakers: Speakers): Child['id'] | undefined =>
  speakers.subject.length === 1 ? speakers.subject[0] : undefined;
