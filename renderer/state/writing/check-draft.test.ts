import { describe, expect, test } from 'vitest';
import { makeId } from '../../../shared/base/ids.ts';
import { agencyLogRecord } from '../../../shared/domain/agency-log.ts';
import { conferenceRecord } from '../../../shared/domain/conference.ts';
import { draftRecord, type Draft } from '../../../shared/domain/draft.ts';
import { aroundOf } from '../../../shared/path/around.ts';
import { check } from '../../../shared/path/check.ts';
import { writeUp } from '../../../shared/path/write-up.ts';
import { checkDraft } from './check-draft.ts';
import { placeNamed } from './place-named.ts';

const conference = conferenceRecord.make({
  id: makeId('conference', 'trial'),
  name: 'Trial',
  localAuthority: 'Trial Council',
  chair: { name: 'C. Hair', role: 'Chair' },
  kind: 'Initial child protection conference',
  on: '2026-06-23',
  children: [{ id: makeId('child', 'one'), name: 'Ellis Marlow', dob: '2017-03-02' }],
});

const draft = (texts: readonly string[], recorded: Partial<Draft> = {}): Draft =>
  draftRecord.make({
    id: makeId('draft', 'trial'),
    conference: conference.id,
    agency: 'school',
    organisation: 'Marlfield Primary School',
    author: 'H. Brightwell',
    role: 'Designated safeguarding lead',
    sections: texts.map((text, at) => ({
      key: at === 0 ? 'worries' : 'involvement',
      heading: `Section ${at}`,
      text,
    })),
    ...recorded,
  });

const around = { conference, logs: [], texts: {}, today: '2026-06-10' };
const aware = 'Ellis told us on 4 May. Social care are already aware of this.';

describe('what is asked of a draft', () => {
  test('each finding stands on its very words, in the section where they are', () => {
    const written = draft(['Ellis was calm today.', aware]);
    const found = checkDraft(written, around).placed.find(({ finding }) => finding.kind === 'assumed-known');
    expect(found?.place).toEqual({ part: 'section', position: 1 });
    const [words] = found?.words ?? [];
    expect(aware.slice(words?.start, words?.end)).toBe(found?.finding.evidence[0]?.quote);
  });

  test('the same words in two sections are asked about once, and stand in both', () => {
    const { placed } = checkDraft(draft([aware, aware]), around);
    const found = placed.filter(({ finding }) => finding.kind === 'assumed-known');
    expect(found).toHaveLength(1);
    expect(found[0]?.words.map(({ position }) => position)).toEqual([0, 1]);
  });

  test('the host asks the same when it signs, also of what the own log says', () => {
    const words = 'Bruise on the left arm, two fingers wide';
    const passage = { file: 'log.csv', text: words, start: 0, end: words.length, pieces: [] };
    const entry = {
      id: makeId('entry', 'school', 1),
      reference: 'L1',
      row: 1,
      when: { kind: 'exact' as const, on: '2026-03-04', words: '04/03/2026' },
      subject: 'Ellis Rowan',
      children: [],
      category: 'Welfare',
      text: passage,
      action: null,
      sharedWith: '',
      recordedBy: 'H. Brightwell',
      whole: passage,
    };
    const log = agencyLogRecord.make({
      file: 'log.csv',
      agency: draft([]).agency,
      kind: 'concern-log',
      columns: [],
      entries: [entry],
    });
    const declared = { topic: 'injury', lookedAt: 'CPOMS', from: '2025-09-01', to: '2026-06-01' };
    const declarations = [{ ...declared, by: 'H. Brightwell', on: '2026-06-10' }];
    const beside = { ...around, logs: [log], texts: { 'log.csv': words } };
    const written = draft(['Ellis was calm today.'], { declarations });
    const mine = checkDraft(written, beside).placed.map(({ finding }) => finding.id);
    const { contribution, text } = writeUp(written, conference, '2026-06-10');
    const theirs = check(contribution, text, aroundOf('school', beside, '2026-06-10')).map(({ id }) => id);
    expect(mine.filter((id) => id.startsWith('declaration-and-log:'))).toHaveLength(1);
    expect(mine.toSorted()).toEqual(theirs.toSorted());
  });

  test('a reason sets it aside until the words change; then it comes back with its reason', () => {
    const asked = checkDraft(draft([aware]), around).placed.find(
      ({ finding }) => finding.kind === 'assumed-known',
    );
    const acknowledgements = [
      {
        finding: asked?.finding.id ?? '',
        kind: 'recorded-elsewhere' as const,
        reason: 'See the referral of 5 May.',
        by: 'H. Brightwell',
        at: '2026-06-10T10:00:00.000Z',
      },
    ];
    const aside = checkDraft(draft([aware], { acknowledgements }), around);
    expect(aside.placed.find(({ finding }) => finding.id === asked?.finding.id)?.setAside).toEqual(
      acknowledgements[0],
    );
    expect(aside.unused).toEqual([]);

    const changed = checkDraft(
      draft([aware.replace('already aware of this', 'fully aware')], { acknowledgements }),
      around,
    );
    const back = changed.placed.find(({ finding }) => finding.kind === 'assumed-known');
    expect(back).toMatchObject({ setAside: null, before: acknowledgements[0] });
    expect(changed.unused).toEqual([]);

    const mended = checkDraft(draft(['Ellis was calm today.'], { acknowledgements }), around);
    expect(mended.unused).toEqual(acknowledgements);
  });
});

test('what a suggestion names is a section, or a form and a line of it', () => {
  const written = draft(['', '']);
  expect(placeNamed(written, 'section:involvement')).toEqual({ part: 'section', position: 1 });
  expect(placeNamed(written, 'declaration:missing')).toEqual({
    part: 'form',
    form: 'declarations',
    entry: 'missing',
  });
  expect(placeNamed(written, 'decision')).toEqual({ part: 'form', form: 'decisions' });
  expect(placeNamed(written, 'field:attendance')).toEqual({
    part: 'form',
    form: 'figures',
    entry: 'attendance',
  });
  expect(placeNamed(written, 'How many times, between which days?')).toBeNull();
});
