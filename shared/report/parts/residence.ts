import type { Block, Run } from '../../domain/report.ts';
import { sentences } from '../../language/sentences.ts';
import type { Told } from '../context.ts';
import { type Item, warning } from '../item.ts';
import type { Matter } from '../part.ts';
import { sectionPlace } from '../place.ts';
import { joined, own, quote, sourceOf } from '../run.ts';
import { organisationOf, reporter, reporterTitle } from '../who.ts';

/** A stretch of a statement that says who lives, stays or sleeps where; `who` is a person's id, `others` or `home`. */
type Saying = { told: Told; item: Item; from: number; to: number; who: string };

const living =
  /\b(?:households?|(?:had |has |have )?liv(?:e|es|ed|ing) (?:at|with|there|here|alone|together|in the (?:home|house|flat|property))|had lived|to live with|stay(?:s|ed|ing) (?:at|with|there|over|in the)|staying\b|left the (?:household|home|house|family home)|moved (?:in|out|back)|resid(?:es?|ing|ed|ent at)|home address|c\/o address|lodg(?:er|ing)|on the tenancy|mattress|own (?:room|bed|bedroom)|no bed|shar(?:e|es|ed|ing) (?:a |the |his |her |their |with )?(?:\w+ )?(?:room|bed|bedroom|mattress)|sleeps? (?:in|at|on)|extra adult|additional adult|third adult|not registered here)\b/i;
const someoneElse =
  /\b(?:(?:an?|another|the extra|extra|additional|third|unknown) (?:adult|man|male|woman|female)|adult male|uncle|aunt|lodger|brother|cousin|friend|extra adult)\b/i;
const carriesOn = /^(?:he|she|they|his|her|gave|was|is|has|had|in custody|visits|stays|lives)\b/i;

/** Whom a sentence is about: the one adult it names, somebody who is not on the record, or the home as a whole. */
function whoIn(text: string, before: string, { people }: Matter): string {
  const adults = [...people.adults(text)];
  if (someoneElse.test(text)) return 'others';
  if (adults.length === 1 && !/\bhousehold (?:is|consists|comprises)\b/i.test(text))
    return adults[0] ?? 'home';
  return adults.length === 0 && before && carriesOn.test(text) ? before : 'home';
}

function sayingsOf(item: Item, matter: Matter): Saying[] {
  // A row is told whole, cell by cell.
  if (item.form === 'row' || !living.test(item.passage.text)) return [];
  let before = '';
  return sentences(item.passage.text).flatMap(({ text, start, end }) => {
    const who = whoIn(text, before, matter);
    before = who === 'home' ? before : who;
    return living.test(text) ? [{ told: item.told, item, from: start, to: end, who }] : [];
  });
}

/** What agencies say of who lives in the home: whom each sentence is about, laid out as blocks, and what is left untold. */
type Residence = { sayings: { who: string; runs: Run[] }[]; blocks: Block[]; left: Item[] };

/** Who lives or stays in the home, person by person in each agency's words, and the items whose words are not told there. */
export function residence(matter: Matter): Residence {
  const household = matter.shelves.on('household');
  const others = (['accounts', 'reason', 'family-response', 'views'] as const)
    .flatMap((shelf) => matter.shelves.on(shelf))
    .filter(({ label }) => !matter.shelves.carried.has(label));
  const sayings = [...household, ...others].flatMap((item) => sayingsOf(item, matter));
  const left = household.flatMap((item) =>
    remainder(
      item,
      sayings.filter((one) => one.item === item),
    ),
  );
  return {
    sayings: sayings.map((saying) => ({ who: saying.who, runs: wordsOf(saying, matter) })),
    blocks: sayings.length > 0 ? tableOf(sayings, matter) : [],
    left,
  };
}

/** What is left of an item of the household section when its sentences about living there are told above. */
function remainder(item: Item, told: readonly Saying[]): Item[] {
  const all = sentences(item.passage.text);
  const rest = all.filter(({ start }) => !told.some(({ from }) => from === start));
  if (rest.length === all.length) return [item];
  return rest.length === 0 ? [] : [{ ...item, stretches: rest.map(({ start, end }) => [start, end]) }];
}

function tableOf(sayings: readonly Saying[], matter: Matter): Block[] {
  const { conference } = matter.merged;
  const order = [...conference.family.map(({ id }): string => id), 'others', 'home'];
  const byWho = Map.groupBy(sayings, ({ who }) => (order.includes(who) ? who : 'home'));
  const names: Record<string, string> = { others: 'Other adults', home: 'The home and who is in it' };
  const rows = order.flatMap((who) => {
    const person = conference.family.find(({ id }) => id === who);
    const byAgency = [...Map.groupBy(byWho.get(who) ?? [], ({ told }) => told).values()];
    return byAgency.map((these, at): { cells: Run[][] } => ({
      cells: [
        at === 0 ? [own(person?.name ?? names[who] ?? '', 'strong')] : [],
        [own(these[0] ? organisationOf(these[0].told.contribution) : '')],
        joined(these.map((saying) => wordsOf(saying, matter))),
      ],
    }));
  });
  return [
    {
      kind: 'heading',
      level: 2,
      text: `Who lives in the home: what each ${reporter(matter.audience).one} says`,
    },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Who', width: 0.18 },
        { title: reporterTitle(matter.audience), width: 0.2 },
        { title: 'What it says', width: 0.62 },
      ],
      rows,
    },
  ];
}

const wordsOf = ({ told, item, from, to }: Saying, matter: Matter): Run[] => [
  ...warning(matter, item.passage),
  ...quote(sourceOf(told.contribution, sectionPlace(item)), item.passage, from, to),
];
