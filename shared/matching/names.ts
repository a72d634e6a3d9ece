import type { AgencyId } from '../domain/agency.ts';
import type { CaseFile } from '../domain/case-file.ts';
import type { Conference } from '../domain/conference.ts';
import { contentWords } from '../language/content-words.ts';
import type { Texts } from '../domain/passage.ts';
import { calledShort } from './called-short.ts';
import { type People, peopleOf } from '../language/people.ts';

/** An organisation or its contributor as texts call them. */
export type Organisation = { agency: AgencyId; match: RegExp };

/** The names of one conference: too common in it to tell accounts apart, and to be read by nobody as plain words. */
export type Names = {
  people: People;
  organisations: readonly Organisation[];
  /** A text without the names of the organisations: what a school is called must decide nothing. */
  plain: (text: string) => string;
  /** The telling words of a text, without the names of family and organisations. */
  words: (text: string) => ReadonlySet<string>;
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Saltmere Gen" for Saltmere General Hospital, and its initials: how notes write an organisation's name. */
function cutShort(words: readonly string[]): RegExp | null {
  const [first = '', second = ''] = words;
  const initials = words.map((word) => word[0] ?? '').join('');
  const ways = [
    ...(first.length >= 4 && /^\p{L}{5,}/u.test(second)
      ? [`${escape(first)} ${escape(second.slice(0, 3))}[a-z]*\\b`]
      : []),
    ...(/^\p{Lu}{3,}$/u.test(initials) ? [`${initials}\\b`] : []),
  ];
  return ways.length > 0 ? new RegExp(`(?<![\\w-])(?:${ways.join('|')})`) : null;
}

/** The names of a conference by its case file: read once for all that is asked of it. */
const known = new WeakMap<Conference, { texts: Texts; names: Names }>();

/** The names of a conference and those that its texts add ("known as"), ready to be found in texts or left out of them. */
export function namesOf({ conference, texts }: Pick<CaseFile, 'conference' | 'texts'>): Names {
  const kept = known.get(conference);
  if (kept?.texts === texts) return kept.names;
  const names = read(conference, texts);
  known.set(conference, { texts, names });
  return names;
}

function read(conference: Conference, texts: Texts): Names {
  const people = peopleOf(conference, Object.values(texts));
  const named = conference.invitations.flatMap(({ agency, organisation, contributor }) => {
    const words = organisation.trim().split(/\s+/);
    const short = words.length > 2 ? words.slice(0, 2).join(' ') : '';
    return {
      agency,
      phrases: [organisation.trim(), short].filter((name) => name.length >= 4),
      cut: cutShort(words),
      surname: contributor.trim().split(/\s+/).at(-1) ?? '',
    };
  });
  const shorts = calledShort(conference, texts, people.names);
  const organisations = named.flatMap(({ agency, phrases, surname, cut }, at) => [
    ...(shorts[at] ? [{ agency, match: shorts[at] }] : []),
    ...(cut ? [{ agency, match: cut }] : []),
    ...phrases.map((name) => ({ agency, match: new RegExp(`(?<![\\w-])${escape(name)}(?![\\w-])`, 'i') })),
    // With its capital: "Mrs Walker" is a contributor, a dog walker is not.
    ...(surname.length >= 4 ? [{ agency, match: new RegExp(`\\b${escape(surname)}\\b`) }] : []),
  ]);
  const all = named.flatMap(({ phrases }) => phrases).sort((a, b) => b.length - a.length);
  const every =
    all.length > 0 ? new RegExp(`(?<![\\w-])(?:${all.map(escape).join('|')})(?![\\w-])`, 'gi') : null;
  const short = shorts.flatMap((match) => (match ? [match.source] : []));
  const everyShort = short.length > 0 ? new RegExp(short.join('|'), 'g') : null;
  const plain = (text: string): string => {
    const rest = every ? text.replace(every, ' ') : text;
    return everyShort ? rest.replace(everyShort, ' ') : rest;
  };
  const told = new Map<string, ReadonlySet<string>>();
  const words = (text: string): ReadonlySet<string> => {
    const before = told.get(text);
    if (before) return before;
    const found = contentWords(plain(text), people.names);
    told.set(text, found);
    return found;
  };
  return { people, organisations, plain, words };
}
