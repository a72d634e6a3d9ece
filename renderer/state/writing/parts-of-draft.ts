import { acknowledgementKinds } from '../../../shared/domain/acknowledgement.ts';
import type { Conference } from '../../../shared/domain/conference.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import {
  answerLine,
  decisionLine,
  declarationLine,
  labelOf,
  requestLine,
  serviceLine,
} from '../../../shared/path/write-up.ts';
import { t } from '../../texts/t.ts';
import { headingOf } from '../selectors/draft-headings.ts';

/**
 * One part of a draft that two people can have changed: by what it is known, what it is called, what it says in words (null where
 * the draft does not have it), all of it for comparing, and the other draft with this part as it is here.
 */
export type PartOfDraft = {
  id: string;
  heading: string;
  words: string | null;
  whole: string;
  putInto: (other: Draft) => Draft;
};

type Lists = Pick<
  Draft,
  'fields' | 'answers' | 'declarations' | 'services' | 'requests' | 'decisions' | 'acknowledgements'
>;
type Kind<K extends keyof Lists> = {
  of: K;
  id: (one: Lists[K][number]) => string;
  heading: (one: Lists[K][number]) => string;
  words: (one: Lists[K][number]) => string;
};

/** Every part of a draft, and every part that another one has and this one lacks. */
export function partsOf(draft: Draft, other: Draft, conference: Conference): PartOfDraft[] {
  const nameOf = (id: string | undefined) => conference.children.find((each) => each.id === id)?.name ?? '';
  const inList = <K extends keyof Lists>({ of, id, heading, words }: Kind<K>): PartOfDraft[] => {
    const [own, theirs]: [Lists[K][number][], Lists[K][number][]] = [draft[of], other[of]];
    const known = new Set(own.map(id));
    return [...own, ...theirs.filter((one) => !known.has(id(one)))].map((one) => {
      const here = known.has(id(one)) ? one : null;
      return {
        id: `${of} ${id(one)}`,
        heading: heading(one),
        words: here && words(here),
        whole: JSON.stringify(here),
        putInto: (into) => ({
          ...into,
          [of]: withOne<Lists[K][number]>(into[of], here, (each) => id(each) === id(one)),
        }),
      };
    });
  };
  return [
    who(draft),
    ...draft.sections.map((section, position) => inWords(section, position, conference)),
    ...inList({
      of: 'fields',
      id: ({ key, child }) => [key, child].join(' '),
      heading: ({ key, child }) =>
        `${t('form.title.figures')}: ${labelOf(key)}${nameOf(child) ? ` (${nameOf(child)})` : ''}`,
      words: ({ text }) => text,
    }),
    ...inList({
      of: 'answers',
      id: ({ question }) => question,
      heading: ({ question }) => `${t('form.title.answers')}: ${labelOf(question)}`,
      words: answerLine,
    }),
    ...inList({
      of: 'declarations',
      id: ({ topic }) => topic,
      heading: ({ topic }) => `${t('form.title.declarations')}: ${labelOf(topic)}`,
      words: declarationLine,
    }),
    ...inList({
      of: 'services',
      id: ({ id }) => id,
      heading: ({ service }) => `${t('form.title.services')}: ${service || t('service.new')}`,
      words: (one) =>
        `${serviceLine(one, conference)}\n${t('service.audience')}: ${t(`service.who.${one.audience}`)}`,
    }),
    ...inList({
      of: 'requests',
      id: ({ id }) => id,
      heading: ({ to }) => `${t('form.title.requests')}: ${labelOf(to)}`,
      words: requestLine,
    }),
    ...inList({
      of: 'decisions',
      id: ({ id }) => id,
      heading: ({ reference }) => `${t('form.title.decisions')}: ${reference}`,
      words: (one) => [decisionLine(one), ...further(one)].join('\n'),
    }),
    ...inList({
      of: 'acknowledgements',
      id: ({ finding }) => finding,
      heading: ({ finding }) => `${t('asked.isAside')}: ${labelOf(finding.split(':')[0] ?? '')}`,
      words: ({ kind, reason, by }) => `${acknowledgementKinds[kind]}. ${reason}\n${by}`,
    }),
  ];
}

/** A list with one in place of the one that is meant, or behind the others; without it where there is none. */
function withOne<T>(list: readonly T[], one: T | null, isMeant: (each: T) => boolean): T[] {
  if (one === null) return list.filter((each) => !isMeant(each));
  return list.some(isMeant) ? list.map((each) => (isMeant(each) ? one : each)) : [...list, one];
}

const who = ({ organisation, author, role }: Draft): PartOfDraft => ({
  id: 'who',
  heading: t('moved.who'),
  words: [organisation, author, role].filter(Boolean).join(', '),
  whole: JSON.stringify([organisation, author, role]),
  putInto: (into) => ({ ...into, organisation, author, role }),
});

const inWords = (
  section: Draft['sections'][number],
  position: number,
  { children }: Conference,
): PartOfDraft => ({
  id: `section ${position}`,
  heading: headingOf(section, children),
  words: section.text,
  whole: section.text,
  putInto: (into) => ({
    ...into,
    sections: into.sections.map((each, at) => (at === position ? { ...each, text: section.text } : each)),
  }),
});

/** The parts of a decision that its line in the report does not have, a line each. */
const further = (decision: Draft['decisions'][number]): string[] =>
  [
    [t('decide.role'), decision.role],
    [t('decide.lawfulBasis'), decision.lawfulBasis],
    [t('decide.detriment'), decision.detriment],
    ...(['about', 'method', 'adviceTaken', 'proportionality', 'condition'] as const).map((part) => [
      t(`decide.line.${part}`),
      decision[part],
    ]),
  ].flatMap(([label, said]) => (said ? [`${label}: ${said}`] : []));
