import { type Audience, maySee } from '../domain/audience.ts';
import type { ChildsVoice } from '../domain/childs-voice.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { ConferenceEvent } from '../domain/event.ts';
import type { Field } from '../domain/field.ts';
import type { Merged } from '../domain/merged.ts';
import type { Passage } from '../domain/passage.ts';
import type { Statement } from '../domain/statement.ts';
import { type People, peopleOf } from '../language/people.ts';
import type { Layout, PartName } from './layout.ts';
import { type Standing, type Touching, touching } from './touching.ts';
import { type AudienceOf, audiences } from './visibility.ts';

/** What one contribution says to one audience; records of which no word is left for it are not there. */
export type Told = {
  contribution: Contribution;
  statements: Statement[];
  events: ConferenceEvent[];
  fields: Field[];
  voices: ChildsVoice[];
  /** The statements, and the labelled values, whose words touch a stretch of the file. */
  statementsAt: Touching<Statement & Standing>;
  fieldsAt: Touching<Field & Standing>;
};

/** What every part of a report is made from. `told` stands in the order of the invitations. */
export type Context = {
  merged: Merged;
  audience: Audience;
  layout: Layout;
  people: People;
  told: Told[];
  audienceOf: AudienceOf;
  mayRead: (passage: Pick<Passage, 'file' | 'start' | 'end'>) => boolean;
  has: (part: PartName) => boolean;
};

/** Lays a merged conference out for the parts of a report for one audience. */
export function contextOf(merged: Merged, audience: Audience, layout: Layout): Context {
  const audienceOf = audiences(merged.contributions);
  const mayRead: Context['mayRead'] = (passage) => maySee(audience, audienceOf(passage));
  const files = merged.conference.invitations.map(({ report }) => report);
  const place = ({ file }: Contribution) => (files.includes(file) ? files.indexOf(file) : files.length);
  const parts = new Set(
    layout.sections.flatMap((one) => (one.audiences.includes(audience) ? [one.part] : [])),
  );
  return {
    merged,
    audience,
    layout,
    people: peopleOf(merged.conference),
    told: merged.contributions
      .toSorted((a, b) => place(a) - place(b))
      .map((contribution) => toldTo(contribution, mayRead)),
    audienceOf,
    mayRead,
    has: (part) => parts.has(part),
  };
}

function toldTo(contribution: Contribution, mayRead: Context['mayRead']): Told {
  const isThere = (passage: Passage) => passage.text.trim() !== '' && mayRead(passage);
  const statements = contribution.statements.filter(({ passage }) => isThere(passage));
  const fields = contribution.fields.filter(({ passage }) => isThere(passage));
  return {
    contribution,
    statements,
    events: contribution.events.filter(({ what, dated }) => isThere(what) && (!dated.text || mayRead(dated))),
    fields,
    voices: contribution.voices.filter(({ words }) => isThere(words)),
    statementsAt: touching(statements.map(standing)),
    fieldsAt: touching(fields.map(standing)),
  };
}

const standing = <T extends { passage: Passage }>(record: T): T & Standing => ({
  ...record,
  start: record.passage.start,
  end: record.passage.end,
});
