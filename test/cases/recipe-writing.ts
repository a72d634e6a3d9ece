import { makeId } from '../../shared/base/ids.ts';
import type { ChildsVoice } from '../../shared/domain/childs-voice.ts';
import { type Contribution, ContributionId, contributionRecord } from '../../shared/domain/contribution.ts';
import { EventId, type ConferenceEvent } from '../../shared/domain/event.ts';
import type { Field } from '../../shared/domain/field.ts';
import type { Passage } from '../../shared/domain/passage.ts';
import { StatementId, type Statement } from '../../shared/domain/statement.ts';
import { audienceIn, chronicled, type Recipe, type Token } from './any-recipe.ts';
import { growingFile } from './growing-file.ts';

const sharing = { withWhom: 'Mary Example', when: { kind: 'unknown' as const, words: '' }, words: null };

/** Writes records one after another into one file, every word in its place. */
export function writing(file: string, agency: string, tokens: Map<string, Token>) {
  const { put, slice, close, text } = growingFile(file);
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
    close();
  };
  const done = (): { contribution: Contribution; text: string } => ({
    text: text(),
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
        shared: (['in-part', 'no', 'not-recorded', 'yes'] as const)[text().length % 4] ?? 'no',
      },
      template: { id: agency, version: 1 },
      strengths: records.statements
        .filter(({ section }) => section === 'strengths')
        .map((one) => ({ statement: one.id, children: one.children })),
    }),
  });
  return { write, done };
}
