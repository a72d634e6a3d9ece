import { perhapsSame } from '../../domain/decided-rows.ts';
import type { Block, Run } from '../../domain/report.ts';
import { whenInWords } from '../../language/when-in-words.ts';
import type { Matter } from '../part.ts';
import { eventPlace, placeOf } from '../place.ts';
import { own, quote, sourceOf } from '../run.ts';

/** What the family's version holds and could still do harm: children's words about an adult who will read them, and the
 * same event told by another agency that was kept back in one report. Only a person can decide on these. */
export function secondLook(matter: Matter): Block[] {
  const voices = aboutReaders(matter);
  const events = toldElsewhere(matter);
  return [
    ...asked(
      'should',
      'Is it safe for the children that adults whom they name read these words of theirs in the family’s version?',
      voices,
    ),
    ...asked(
      'consider',
      'Does another agency’s row in the family’s version give away what was kept back?',
      events,
    ),
  ];
}

const asked = (weight: 'should' | 'consider', text: string, evidence: Run[][]): Block[] =>
  evidence.length > 0 ? [{ kind: 'question', weight, runs: [own(text)], evidence }] : [];

const isForFamily = (matter: Matter, passage: Parameters<Matter['audienceOf']>[0]): boolean =>
  matter.audienceOf(passage) === 'family';

function aboutReaders(matter: Matter): Run[][] {
  const { conference } = matter.merged;
  const readers = new Set(
    conference.family
      .filter(({ name }) => conference.invitedFamily.includes(name))
      .map(({ id }) => id as string),
  );
  return matter.told.flatMap((told) =>
    told.voices
      .filter(
        ({ words }) =>
          isForFamily(matter, words) && [...matter.people.adults(words.text)].some((id) => readers.has(id)),
      )
      .map(({ words }) => quote(sourceOf(told.contribution, placeOf(told, words, 'childs-voice')), words)),
  );
}

function toldElsewhere(matter: Matter): Run[][] {
  const all = matter.told.flatMap((told) => told.events.map((event) => ({ told, event })));
  const byId = new Map(all.map((one): [string, (typeof all)[number]] => [one.event.id, one]));
  const links = new Map(
    matter.merged.chronology.map(({ id, sameAs }) => {
      const decided = matter.decidedRow(id);
      return [id, [...decided.with, ...perhapsSame(sameAs, decided)]];
    }),
  );
  const others = all
    .filter(({ event }) => !isForFamily(matter, event.what))
    .flatMap(({ event }) => links.get(event.id) ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ event }) => isForFamily(matter, event.what));
  return [...new Set(others)].map(({ told, event }) => [
    own(`${whenInWords(event.when)}: `, 'muted'),
    ...quote(sourceOf(told.contribution, eventPlace(told, event)), event.what),
  ]);
}
