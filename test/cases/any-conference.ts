import * as fc from 'fast-check';
import { makeId } from '../../shared/base/ids.ts';
import type { Audience } from '../../shared/domain/audience.ts';
import { type Child, ChildId } from '../../shared/domain/child.ts';
import type { ChildsVoice } from '../../shared/domain/childs-voice.ts';
import { ConferenceId, conferenceRecord } from '../../shared/domain/conference.ts';
import { type Contribution, ContributionId, contributionRecord } from '../../shared/domain/contribution.ts';
import { EventId, type ConferenceEvent } from '../../shared/domain/event.ts';
import type { Field } from '../../shared/domain/field.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import { SectionKey } from '../../shared/domain/section.ts';
import { StatementId, type Statement } from '../../shared/domain/statement.ts';
import { merge } from '../../shared/path/merge.ts';
import { seal } from '../../shared/path/seal.ts';

/** A conference of invented contributions; every word of a record is a token of its own (`t12x`), each audience its own record. */
export type AnyConference = { merged: Merged; tokens: Map<string, Token> };

/** What becomes of a token: for whom it is, given all that marks it, and how often a report may say it at most. */
export type Token = { audience: Audience; most: number };

const audiences = ['family', 'family', 'professionals', 'chair'] as const satisfies readonly Audience[];
const headings = ['', 'Health', '2. At home', 'Reason for referral', 'What we see'];
const spices = [
  '',
  'lives with',
  'was assaulted',
  'b. 01/02/2017',
  'Robin',
  'No bed.',
  'e.g. | or',
  'They said',
];

const children: Child[] = ['Robin Example', 'Wren Example'].map((name, at) => ({
  id: ChildId.parse(makeId('child', `c${at + 1}`)),
  name,
  dob: `201${at + 5}-02-01`,
}));
const agencies = ['school', 'gp', 'police', 'housing'];

const sharing = { withWhom: 'Mary Example', when: { kind: 'unknown' as const, words: '' }, words: null };

type Recipe = {
  kind:
    | 'paragraph'
    | 'pair'
    | 'figures'
    | 'item-event'
    | 'row-event'
    | 'value'
    | 'voiced'
    | 'bare-voice'
    | 'unplaced';
  section: SectionKey;
  heading: string;
  children: Child['id'][];
  audience: Audience;
  words: number;
  spice: string;
  day: number;
};

const recipe = (spice: fc.Arbitrary<string>): fc.Arbitrary<Recipe> =>
  fc.record({
    kind: fc.constantFrom(
      'paragraph',
      'paragraph',
      'pair',
      'figures',
      'item-event',
      'row-event',
      'value',
      'voiced',
      'bare-voice',
      'unplaced',
    ),
    section: fc.constantFrom(...SectionKey.options),
    heading: fc.constantFrom(...headings),
    children: fc.subarray(children.map(({ id }) => id)),
    audience: fc.constantFrom(...audiences),
    words: fc.integer({ min: 1, max: 9 }),
    spice,
    day: fc.integer({ min: 0, max: 28 }),
  });

/** Sections whose dated items the chronology alone tells. */
const chronicled = new Set<SectionKey>([
  'involvement',
  'agency-figures',
  'development',
  'parenting',
  'family-environment',
  'chronology',
  'other',
]);

/** For whom the words of a record are: what nothing marks is for professionals, a value of a restricted section for the chair. */
function audienceIn({ kind, section, audience }: Recipe): Audience {
  if (kind === 'bare-voice' || kind === 'unplaced') return 'professionals';
  if (section === 'restricted' && (kind === 'value' || kind === 'pair' || kind === 'figures')) return 'chair';
  return kind === 'value' ? 'professionals' : audience;
}

/** Conferences of one to four agencies; with `spiced` words that the parts of a report look for stand between the tokens. */
export const anyConference = (spiced: boolean): fc.Arbitrary<AnyConference> =>
  fc
    .array(fc.array(recipe(spiced ? fc.constantFrom(...spices) : fc.constant('')), { maxLength: 9 }), {
      minLength: 1,
      maxLength: agencies.length,
    })
    .map((reports) => conferenceOf(reports));

function conferenceOf(reports: readonly (readonly Recipe[])[]): AnyConference {
  const tokens = new Map<string, Token>();
  const texts: Record<string, string> = {};
  const contributions = reports.map((recipes, at) => {
    const agency = agencies[at] ?? 'school';
    const file = `${agency}.md`;
    const writer = writing(file, agency, tokens);
    for (const each of recipes) writer.write(each);
    const { contribution, text } = writer.done();
    texts[file] = text;
    return contribution;
  });
  const conference = conferenceRecord.make({
    id: ConferenceId.parse('conference:example'),
    name: 'Example',
    kind: 'Initial Child Protection Conference',
    on: '2026-06-23',
    localAuthority: 'Example County Council',
    chair: { name: 'A. Chair', role: 'Chair' },
    children,
    invitedFamily: ['Mary Example'],
    invitations: agencies.map((agency) => ({
      agency,
      organisation: `Example ${agency}`,
      contributor: 'A. Writer',
      role: 'Worker',
      report: `${agency}.md`,
    })),
  });
  const sealed = contributions.map((one) => seal(one, '2026-06-20T10:00:00Z', (text) => String(text.length)));
  return { merged: merge(sealed, { conference, logs: [], texts, failed: [] }), tokens };
}

/** Writes records one after another into one file, every word in its place. */
function writing(file: string, agency: string, tokens: Map<string, Token>) {
  let text = '';
  const records = {
    statements: [] as Statement[],
    events: [] as ConferenceEvent[],
    fields: [] as Field[],
    voices: [] as ChildsVoice[],
    unplaced: [] as Contribution['unplaced'],
  };
  const words = (count: number, given: Recipe, most = 1): string => {
    const { spice } = given;
    const made = Array.from({ length: count }, () => {
      const token = `t${tokens.size}x`;
      tokens.set(token, { audience: audienceIn(given), most });
      return token;
    });
    return [made[0], spice, ...made.slice(1)].filter(Boolean).join(' ');
  };
  /** Writes clean words with marks that are no words; parts are parted by an upright line. */
  const put = (...parts: string[]): Passage => {
    const pieces: Passage['pieces'] = [];
    let clean = '';
    for (const part of parts) {
      if (clean) {
        pieces.push([clean.length, text.length, 3]);
        clean += ' | ';
        text += ' | ';
      }
      text += '**';
      pieces.push([clean.length, text.length, part.length]);
      clean += part;
      text += `${part}**`;
    }
    const start = pieces[0]?.[1] ?? text.length;
    const [, from, length] = pieces.at(-1) ?? [0, start, 0];
    return { file, text: clean, start, end: from + length, pieces };
  };
  const slice = (passage: Passage, from: number, to: number): Passage => {
    const inside = passage.pieces.flatMap(([at, place, length]): Passage['pieces'] => {
      const [head, tail] = [Math.max(at, from), Math.min(at + length, to)];
      return head < tail ? [[head - from, place + head - at, tail - head]] : [];
    });
    const start = inside[0]?.[1] ?? passage.start;
    const [, place, length] = inside.at(-1) ?? [0, start, 0];
    return { file, text: passage.text.slice(from, to), start, end: place + length, pieces: inside };
  };
  const state = (given: Recipe, passage: Passage, form: Statement['form']) => {
    const { section, heading, audience } = given;
    const id = StatementId.parse(makeId('statement', agency, records.statements.length + 1));
    records.statements.push({ id, section, heading, form, passage, children: given.children, audience });
  };
  const field = (given: Recipe, label: string, passage: Passage) =>
    records.fields.push({
      key: 'a-value',
      label,
      section: given.section,
      passage,
      value: { kind: 'text' },
      children: given.children,
    });
  const event = (
    given: Recipe,
    rest: Pick<ConferenceEvent, 'dated' | 'what' | 'source' | 'outcome' | 'form'>,
  ) =>
    records.events.push({
      ...rest,
      id: EventId.parse(makeId('event', agency, records.events.length + 1)),
      when:
        given.day === 0
          ? { kind: 'unknown', words: rest.dated.text }
          : { kind: 'exact', on: `2026-02-${String(given.day).padStart(2, '0')}`, words: rest.dated.text },
      children: given.children,
      told: [],
      audience: given.audience,
    });
  const speak = (given: Recipe, passage: Passage) =>
    records.voices.push({
      child: given.children[0] ?? null,
      words: passage,
      when: { kind: 'unknown', words: '' },
      toWhom: 'a teacher',
    });
  const write = (given: Recipe) => {
    const dated = given.day === 0 ? 'one day' : `${given.day}/02/2026`;
    switch (given.kind) {
      case 'paragraph':
        state(given, put(`${words(given.words, given)}. ${words(2, given)}.`), 'paragraph');
        break;
      case 'pair': {
        const whole = put('Label', words(given.words, given));
        state(given, whole, 'row');
        field(given, 'Label', slice(whole, 8, whole.text.length));
        break;
      }
      case 'figures': {
        const cells = ['2025', words(1, given), words(1, given)];
        const whole = put(...cells);
        state(given, whole, 'row');
        let at = 7;
        for (const [column, cell] of cells.slice(1).entries()) {
          field(given, `2025 / Column ${column}`, slice(whole, at, at + cell.length));
          at += cell.length + 3;
        }
        break;
      }
      case 'item-event': {
        const whole = put(`${dated}: ${words(given.words, given, chronicled.has(given.section) ? 1 : 2)}.`);
        state(given, whole, 'item');
        event(given, {
          dated: slice(whole, 0, dated.length),
          what: slice(whole, dated.length + 2, whole.text.length),
          source: null,
          outcome: null,
          form: 'list',
        });
        break;
      }
      case 'row-event': {
        const [when, what, source, outcome] = [
          put(dated),
          put(words(given.words, given)),
          put(words(1, given)),
          put(words(1, given)),
        ];
        event(given, { dated: when, what, source, outcome, form: 'table' });
        break;
      }
      case 'value':
        field(given, 'Label', put(words(given.words, given)));
        break;
      case 'voiced': {
        const [lead, said, rest] = [words(2, given), words(given.words, given, 2), words(2, given)];
        const whole = put(`${lead}: “${said}” ${rest}.`);
        state(given, whole, 'paragraph');
        speak(given, slice(whole, lead.length + 3, lead.length + 3 + said.length));
        break;
      }
      case 'bare-voice':
        speak(given, put(words(given.words, given, 2)));
        break;
      case 'unplaced':
        records.unplaced.push({ passage: put(words(given.words, given)), reason: 'No place.' });
    }
    text += '\n\n';
  };
  const done = (): { contribution: Contribution; text: string } => ({
    text,
    contribution: contributionRecord.make({
      ...records,
      id: ContributionId.parse(makeId('contribution', agency)),
      agency,
      organisation: `Example ${agency}`,
      author: 'A. Writer',
      role: 'Worker',
      writtenOn: { kind: 'exact', on: '2026-06-16', words: '' },
      file,
      stage: 'received',
      sharing: {
        ...sharing,
        shared: (['in-part', 'no', 'not-recorded', 'yes'] as const)[text.length % 4] ?? 'no',
      },
      template: { id: agency, version: 1 },
      strengths: records.statements
        .filter(({ section }) => section === 'strengths')
        .map((one) => ({ statement: one.id, children: one.children })),
    }),
  });
  return { write, done };
}
