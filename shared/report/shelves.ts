import type { ConferenceEvent } from '../domain/event.ts';
import type { SectionKey } from '../domain/section.ts';
import type { Statement } from '../domain/statement.ts';
import type { Context, Told } from './context.ts';
import type { Item } from './item.ts';
import type { PartName } from './layout.ts';
import { touching } from './touching.ts';

/** Where in the report an item is told; each item has one place, so that nothing is lost and nothing told twice. */
export type Shelf =
  | 'accounts'
  | 'voice'
  | 'reason'
  | 'household'
  | 'strengths'
  | 'views'
  | 'family-response'
  | 'chronology'
  | 'restricted'
  | 'about';

/** Every item by its shelf, and the dated items that the chronology tells in full, by the id of their statement. */
export type Shelves = { on: (shelf: Shelf) => Item[]; carried: ReadonlyMap<string, ConferenceEvent> };

const shelfOf: Record<SectionKey, Shelf> = {
  details: 'about',
  household: 'household',
  involvement: 'accounts',
  'agency-figures': 'accounts',
  development: 'accounts',
  'childs-voice': 'voice',
  parenting: 'accounts',
  'family-environment': 'accounts',
  worries: 'accounts',
  services: 'accounts',
  requests: 'accounts',
  progress: 'accounts',
  strengths: 'strengths',
  analysis: 'views',
  actions: 'views',
  view: 'views',
  'family-response': 'family-response',
  chronology: 'chronology',
  sharing: 'about',
  declarations: 'about',
  restricted: 'restricted',
  signature: 'about',
  other: 'accounts',
};

/** The part that holds a shelf; what a layout leaves out is told with the reports themselves, never lost. */
const partOf: Record<Shelf, PartName> = {
  accounts: 'children',
  voice: 'children',
  reason: 'reason',
  household: 'household',
  strengths: 'strengths',
  views: 'views',
  'family-response': 'family-response',
  chronology: 'chronology',
  restricted: 'restricted',
  about: 'about-reports',
};

const whyHere = /\breasons?\b|\bwhy\b/i;

/** Sorts all that the contributions say to an audience onto shelves. */
export function shelves(context: Context): Shelves {
  const carried = new Map<string, ConferenceEvent>();
  const sorted = Map.groupBy(
    context.told.flatMap((told) => {
      for (const [id, event] of carriedIn(told)) carried.set(id, event);
      return [...told.statements.map((one) => statementItem(told, one)), ...bareValues(told)];
    }),
    (item) => placedOn(item, context),
  );
  return { on: (shelf) => sorted.get(shelf) ?? [], carried };
}

function placedOn(item: Item, context: Context): Shelf {
  const isReason = item.section === 'involvement' && whyHere.test(item.heading);
  const shelf = isReason ? 'reason' : shelfOf[item.section];
  if (context.has(partOf[shelf])) return shelf;
  if (context.has('account')) return 'accounts';
  return isReason ? 'accounts' : 'about';
}

const statementItem = (told: Told, statement: Statement): Item => ({
  told,
  section: statement.section,
  heading: statement.heading,
  children: statement.children,
  passage: statement.passage,
  form: statement.form,
  label: statement.id,
});

/** Labelled values that stand in no statement or event: of a form, not of prose. */
function bareValues(told: Told): Item[] {
  const events = touching(
    told.events.flatMap(({ dated, what, source, outcome }) =>
      [dated, what, source, outcome].flatMap((passage) => passage ?? []),
    ),
  );
  return told.fields
    .filter(
      ({ passage: { start, end } }) => told.statementsAt(start, end).length + events(start, end).length === 0,
    )
    .map(({ section, children, passage, label }) => ({
      told,
      section,
      heading: '',
      children,
      passage,
      form: 'value',
      label,
    }));
}

/** Sections whose dated items are told in the chronology alone; elsewhere a reader looks for them in their place. */
const chronicled: ReadonlySet<SectionKey> = new Set([
  'involvement',
  'agency-figures',
  'development',
  'parenting',
  'family-environment',
  'chronology',
  'other',
]);

/** Statements that are a date and what happened then, whole, and the event made of them. */
function carriedIn(told: Told): [string, ConferenceEvent][] {
  return told.events
    .filter(({ form }) => form === 'list')
    .flatMap((event) => {
      const [start, end] = [Math.min(event.dated.start, event.what.start), event.what.end];
      return told
        .statementsAt(start, end)
        .filter(
          ({ section, passage }) => chronicled.has(section) && passage.start >= start && passage.end <= end,
        )
        .map(({ id }): [string, ConferenceEvent] => [id, event]);
    });
}
