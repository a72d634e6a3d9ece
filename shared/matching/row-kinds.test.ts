import { describe, expect, it } from 'vitest';
import { type Entry, caseOf, logBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import { rowKinds } from './row-kinds.ts';

/** The kinds of the rows of a log, in their order; null for a routine one. */
function kindsOf(...rows: (Partial<Entry> | string)[]): (string | null)[] {
  const entries = rows.map((row): Entry => ({
    on: '2026-03-07',
    text: '',
    ...(typeof row === 'string' ? { text: row } : row),
  }));
  const caseFile = caseOf(logBy('school', entries));
  const [log] = caseFile.logs;
  const kinds = rowKinds(log?.entries ?? [], namesOf(caseFile));
  return (log?.entries ?? []).map((entry) => kinds.get(entry)?.id ?? null);
}

describe('the kind of a row', () => {
  it.each<[string, Partial<Entry> | string, string | null]>([
    ['is of its words', 'Bruise on his cheek', 'injury'],
    ['is the gravest of them', 'Late again, a bruise, and a knife in his bag', 'weapon'],
    [
      'is of its category where the words have none',
      { category: 'Neglect', text: 'His lunch box again' },
      'neglect',
    ],
    ['is of what was done', { text: 'Spoke with Ivo at the gate', action: 'Rang about a bruise' }, 'injury'],
    [
      'is of its words before an equal category',
      { category: 'Neglect', text: 'Bruise on his cheek' },
      'injury',
    ],
    ['is of a graver category', { category: 'Missing overnight', text: 'Bruise on his cheek' }, 'missing'],
    ['is of graver words', { category: 'Injury', text: 'He ran away from us' }, 'missing'],
    ['is a routine contact', 'Seen in the asthma clinic for a check', 'health-check'],
    ['is a concern where something in it worries', 'Nell would not speak to the others', 'other'],
    ...[
      'He swore at the clerk beside the trolley',
      'He was abusive to the clerk by the trolley',
      'A hostile man was beside the clerk at noon',
      'He kicked a trolley over beside the clerk',
      'He threw a trolley at the clerk at noon',
      'Somebody knocked over a trolley by the clerk',
      'The clerk rang security at noon that day',
      'Nell collapsed beside a trolley at noon',
      'Nell was faint beside a trolley at noon',
      'Nell was shaking beside a trolley at noon',
      'Nell was unwell beside a trolley at noon',
      'A loan was spoken of beside a trolley',
      'Nell borrowed a trolley from the clerk',
      'The clerk was asked for her benefits at noon',
      'Nell waited outside the bank at noon',
    ].map((text): [string, string, string] => ['is a concern where something in it worries', text, 'other']),
    ['is none of things that are only called so', 'Clothing bank and baby clothes', null],
    ['is none where nothing does', 'Nell made a tower of bricks in the corner', null],
    ['is none where it says little', 'Nell upset.', null],
    ['is a concern from eighteen letters on', 'Nell upset at noon', 'other'],
  ])('%s', (_, row, kind) => {
    expect(kindsOf(row)).toEqual([kind]);
  });

  it.each<[string, Partial<Entry> | string, string | null]>([
    ['three words in quotation', "Ivo said 'it is empty'", 'child-voice'],
    ['two words in quotation', "Ivo said 'all empty'", null],
    ['a disclosure', { category: 'Disclosure', text: 'Ivo drew his house' }, 'child-voice'],
    ["the child's voice", { category: "Child's voice", text: 'Ivo drew his house' }, 'child-voice'],
    ['the child words', { category: 'Childs words', text: 'Ivo drew his house' }, 'child-voice'],
    ['what was said to somebody', { category: 'Said to teacher', text: 'Ivo drew his house' }, 'child-voice'],
    ['words of what is graver', "Bruise. Ivo said 'it was my fault'", 'injury'],
    ['words beside a routine contact', "Asthma clinic. Ivo said 'it was my fault'", 'child-voice'],
  ])('is of the child’s own words: %s', (_, row, kind) => {
    expect(kindsOf(row)).toEqual([kind]);
  });

  it.each<[string, Partial<Entry> | string, string | null]>([
    ['praise', { category: 'Praise', text: 'Nell was upset and cried over her tower' }, null],
    ['a certificate', 'Nell was upset to get no certificate this term', null],
    ['a good day with one worry', 'Nell enjoyed the sand, alone for once', null],
    ['a good day with two worries', 'Nell enjoyed the sand, alone, then upset', 'other'],
    ['one worry twice', 'Nell loved the sand, alone, and alone again in it', 'other'],
    ['one worry, twice the same word', 'Nell loved the sand, alone, always alone', null],
    ['one worry in two spellings', 'Alone by choice, alone all day: Nell loved the sand', null],
    ['a worry at the start', 'Alone all morning in the book corner', 'other'],
    ['office work', { category: 'Admin', text: 'Nell was upset and cried at drop-off' }, null],
    ['a letter', 'A letter about an upset child in her group', null],
    ['a letter, and two worries', 'A letter: Nell cried and looked tired', 'tired'],
    [
      'a routine category of a routine kind',
      { category: 'Attendance', text: 'Ivo late by the second bell' },
      null,
    ],
    [
      'an own kind in a plain category',
      { category: 'Note', text: 'Ivo late by the second bell' },
      'attendance',
    ],
    ['a grave kind in a routine category', { category: 'Attendance', text: 'Ivo has a bruise' }, 'injury'],
    ['a routine kind with little said', 'Ivo late.', 'attendance'],
  ])('is weighed against what is ordinary: %s', (_, row, kind) => {
    expect(kindsOf(row)).toEqual([kind]);
  });
});

describe('a row that follows on a graver one', () => {
  const grave = { on: '2026-03-07', text: 'J.K. brought a knife, showed it at the toilets by the stairs' };
  const later = (on: string, text: string) => kindsOf(grave, { on, text })[1];

  it.each<[string, string, string, string | null]>([
    ['by the initials of another child', '2026-03-10', 'J. K. sat by Ivo at the window', 'weapon'],
    ['on the same day', '2026-03-07', 'JK, that is J.K, sat by Ivo', 'weapon'],
    ['a month later', '2026-04-07', 'J.K. sat by Ivo at the window', 'weapon'],
    ['no later', '2026-04-08', 'J.K. sat by Ivo at the window', null],
    ['not before it', '2026-03-06', 'J.K. sat by Ivo at the window', null],
    ['not by other initials', '2026-03-10', 'J.L. sat by Ivo at the window', null],
    ['by two of the same things', '2026-03-12', 'Ivo sat on the stairs by the toilets', 'weapon'],
    ['by one of them', '2026-03-12', 'Ivo sat on the stairs by the window', null],
    ['not by plain words', '2026-03-12', 'Ivo brought and showed his puppet', null],
    ['not after five days', '2026-03-13', 'Ivo sat on the stairs by the toilets', null],
    ['in place of a lesser kind', '2026-03-10', 'J.K. has a bruise', 'weapon'],
    ['but not in place of one as grave', '2026-03-10', 'J.K. ran away from us', 'missing'],
    ['with no day of its own', '', 'J.K. sat by Ivo at the window', null],
  ])('is of that matter: %s', (_, on, text, kind) => {
    expect(later(on, text)).toBe(kind);
  });

  it('takes the first matter that it follows on, however the log is sorted', () => {
    const run = { on: '2026-03-05', text: 'J.K. ran away from us' };
    const sat = { on: '2026-03-10', text: 'J.K. sat by Ivo at the window' };
    expect(kindsOf(grave, sat, run)).toEqual(['weapon', 'missing', 'missing']);
    expect(kindsOf(sat, run, grave)).toEqual(['missing', 'missing', 'weapon']);
  });

  it('follows on nothing that has no day, or that is less grave', () => {
    const sat = { on: '2026-03-10', text: 'J.K. sat by Ivo at the window' };
    expect(kindsOf({ ...grave, on: '' }, sat)).toEqual(['weapon', null]);
    expect(kindsOf({ ...grave, text: 'J.K. has a bruise' }, sat)).toEqual(['injury', null]);
  });

  it('does not follow by the initials of the child whose row it is', () => {
    const own = { ...grave, text: 'I.M. brought a knife', subject: 'Ivo Marsh' };
    expect(kindsOf(own, { on: '2026-03-10', text: 'I.M. sat at the window', subject: 'Ivo Marsh' })).toEqual([
      'weapon',
      null,
    ]);
  });

  it('finds the matter of its month among many', () => {
    const months = Array.from({ length: 9 }, (_, at) => ({
      on: `2025-0${at + 1}-01`,
      text: at === 5 ? 'Q.R. ran away from us' : `${'ABCDEFGHI'.charAt(at)}.Z. brought a knife`,
    }));
    const follow = (on: string, text: string) => kindsOf(...months, { on, text }).at(-1);
    expect(follow('2025-06-20', 'Q.R. at the window with Ivo')).toBe('missing');
    expect(follow('2025-09-20', 'I.Z. at the window with Ivo')).toBe('weapon');
    expect(follow('2025-09-20', 'Q.R. at the window with Ivo')).toBeNull();
    expect(follow('2025-01-20', 'A.Z. at the window with Ivo')).toBe('weapon');
  });
});
