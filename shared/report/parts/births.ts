import type { Block, Run } from '../../domain/report.ts';
import { readDate } from '../../language/dates.ts';
import { counted } from '../../language/listed.ts';
import { dayInWords } from '../../language/when-in-words.ts';
import type { Told } from '../context.ts';
import { warning } from '../item.ts';
import type { Matter } from '../part.ts';
import { placeOf, sectionPlace } from '../place.ts';
import { joined, own, quote, sourceOf } from '../run.ts';

/** A date of birth or an address as an agency gives it, and whether that is what the conference has on record. */
type Given = { who: string; what: 'born' | 'address'; record: string; runs: Run[]; agrees: boolean };

const bornLabel = /^(?:child(?:'?s)? )?(?:date of birth|d\.?\s?o\.?\s?b\.?|born)$/i;
const addressLabel = /^(?:home |current |child(?:'?s)? |property )?address$|^property$/i;
const bornInText =
  /\b(?:b\.|born(?: on)?|d\.?o\.?b\.?:?)\s*(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Z][a-z]{2,8}[ -]\d{2,4})/gi;

/** Dates of birth and addresses on which agencies and the record differ, side by side; one line where they all agree. */
export function birthBlocks(matter: Matter): Block[] {
  const given = matter.told.flatMap((told) => [...fromFields(told, matter), ...fromText(told, matter)]);
  const differing = Map.groupBy(
    given.filter(({ agrees }) => !agrees),
    ({ who, what }) => JSON.stringify([who, what]),
  );
  if (given.length === 0) return [];
  if (differing.size === 0)
    return [
      {
        kind: 'paragraph',
        runs: [
          own(
            `Agencies give ${counted(given.length, 'date of birth or address', 'dates of birth or addresses')}; all agree with the record.`,
            'muted',
          ),
        ],
      },
    ];
  return [
    {
      kind: 'table',
      caption: 'Dates of birth and addresses that differ from the record',
      columns: [
        { title: 'Who', width: 0.2 },
        { title: 'On record', width: 0.3 },
        { title: 'As agencies give it', width: 0.5 },
      ],
      rows: [...differing.values()].map((these) => ({
        cells: [
          [own(these[0]?.who ?? '', 'strong')],
          [own(these[0]?.record ?? '')],
          joined(these.map(({ runs }) => runs)),
        ],
      })),
    },
  ];
}

function fromFields(told: Told, matter: Matter): Given[] {
  const { children } = matter.merged.conference;
  return told.fields.flatMap((field): Given[] => {
    const child = children.find(({ id }) => field.children.length === 1 && field.children[0] === id);
    const runs = (): Run[] => [
      ...warning(matter, field.passage),
      ...quote(sourceOf(told.contribution, placeOf(told, field.passage, field.section)), field.passage),
    ];
    if (child?.dob && bornLabel.test(field.label))
      return [bornGiven(child.name, child.dob, field.passage.text, runs(), matter)];
    const home = child?.address ?? (children.length > 0 ? children[0]?.address : undefined);
    if (!home || !addressLabel.test(field.label)) return [];
    const who = child?.name ?? 'The family';
    return [
      {
        who,
        what: 'address',
        record: home,
        runs: runs(),
        agrees: firstLine(home) === firstLine(field.passage.text),
      },
    ];
  });
}

const firstLine = (address: string): string =>
  (address.split(',')[0] ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function bornGiven(who: string, record: string, words: string, runs: Run[], matter: Matter): Given {
  const when = readDate(words, matter.merged.conference.on);
  return {
    who,
    what: 'born',
    record: dayInWords(record),
    runs,
    agrees: when.kind !== 'exact' || when.on === record,
  };
}

/** "Darren Pike b. 19/05/1988": a date of birth behind the name of one member of the family. */
function fromText(told: Told, matter: Matter): Given[] {
  const { family, children } = matter.merged.conference;
  const everyone = [...children, ...family].map(
    ({ id, name, dob }): { id: string; name: string; dob: string | undefined } => ({ id, name, dob }),
  );
  return told.statements.flatMap((statement) =>
    [...statement.passage.text.matchAll(bornInText)].flatMap((match): Given[] => {
      const lead = statement.passage.text.slice(Math.max(0, match.index - 60), match.index);
      const named = [...matter.people.adults(lead), ...matter.people.children(lead)];
      const person = everyone.find(({ id }) => named.length === 1 && named[0] === id);
      const words = match[1] ?? '';
      const from = match.index + match[0].length - words.length;
      if (
        !person?.dob ||
        told
          .fieldsAt(statement.passage.start, statement.passage.end)
          .some(({ label }) => bornLabel.test(label))
      )
        return [];
      const runs = [
        ...warning(matter, statement.passage),
        ...quote(
          sourceOf(told.contribution, sectionPlace(statement)),
          statement.passage,
          from,
          from + words.length,
        ),
      ];
      return [bornGiven(person.name, person.dob, words, runs, matter)];
    }),
  );
}
