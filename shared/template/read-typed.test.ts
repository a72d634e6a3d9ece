import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTyped } from './read-typed.ts';
import { TemplateField } from './template-field.ts';

const field = (more: Record<string, unknown>): TemplateField =>
  TemplateField.parse({ key: 'asked', label: 'Asked', section: 'agency-figures', hint: 'Any.', ...more });

const weight = field({ kind: 'measure', unit: 'kg', decimals: 2, min: 0.3, max: 200 });
const sessions = field({ kind: 'count', unit: 'sessions', min: 0, max: 420 });
const attendance = field({ kind: 'percent' });
const arrears = field({ kind: 'measure', unit: '£', decimals: 2, min: 0, max: 50_000 });
const seen = field({ kind: 'date', tense: 'past' });
const due = field({ kind: 'date', tense: 'future' });
const send = field({ kind: 'choice', choices: ['None', 'SEN support', 'Education, health and care plan'] });
const alone = field({ kind: 'yes-no' });
const log = field({
  kind: 'list',
  columns: [
    { key: 'on', label: 'Date', kind: 'date', tense: 'past' },
    { key: 'times', label: 'Times', kind: 'count', unit: 'times', min: 1 },
    { key: 'note', label: 'Note', kind: 'text', need: 'optional' },
  ],
});
const writtenOn = '2026-07-07';

/** What is said where words are refused; null where they are not. */
const sentenceOf = (read: ReturnType<typeof readTyped>) => (read && !read.ok ? read.sentence : null);

describe('what is typed is understood', () => {
  test.each([
    [weight, '9.85 kg', { kind: 'number', number: 9.85, decimals: 2 }],
    [weight, '9.85kg', { kind: 'number', number: 9.85, decimals: 2 }],
    [sessions, '289', { kind: 'number', number: 289, decimals: 0 }],
    [sessions, '1 session', { kind: 'number', number: 1, decimals: 0 }],
    [attendance, '91.8 %', { kind: 'number', number: 91.8, decimals: 1 }],
    [attendance, '85 per cent', { kind: 'number', number: 85, decimals: 0 }],
    [arrears, '£1,240.50', { kind: 'number', number: 1240.5, decimals: 2 }],
    [send, 'sen support', { kind: 'choice', choice: 'SEN support' }],
    [send, 'None', { kind: 'choice', choice: 'None' }],
    [alone, 'No', { kind: 'yes-no', yes: false }],
    [alone, 'not known: nobody asked', { kind: 'not-known', words: 'not known: nobody asked' }],
    [log, 'None', { kind: 'list', rows: [] }],
  ])('$0.kind %#', (asked, words, value) => {
    expect(readTyped(asked, words, writtenOn)).toEqual({ ok: true, value });
  });

  it('keeps how sure a date is, and the rows of a list by their columns', () => {
    const read = readTyped(log, '4 May 2026 | 2\n\n5 May 2026 | 3 | at lunch', writtenOn);
    if (!read?.ok || read.value.kind !== 'list') throw new Error('The list was not read.');
    expect(read.value.rows.map(Object.keys)).toEqual([
      ['on', 'times'],
      ['on', 'times', 'note'],
    ]);
    expect(readTyped(seen, 'early May 2026', writtenOn)).toMatchObject({
      value: { when: { kind: 'about' } },
    });
  });

  it('says nothing of an empty field', () => {
    for (const asked of [weight, sessions, seen, log]) expect(readTyped(asked, '  ')).toBeNull();
  });
});

describe('what cannot be is refused in one sentence that begins with the label', () => {
  test.each([
    [sessions, '12.5', /whole number of sessions/],
    [sessions, '421', /more than 420 sessions/],
    [sessions, '-1', /less than 0 sessions/],
    [weight, '9800 g', /a figure in kg/],
    [weight, '9.8512', /2 decimal places/],
    [weight, 'nine', /no number/],
    [attendance, '108%', /more than 100%/],
    [arrears, '40 %', /a figure in £/],
    [seen, '9 July 2026', /after the day of the report/],
    [due, '1 June 2026', /before the day of the report/],
    [seen, '31 June 2026', /no date/],
    [seen, 'soon', /no date/],
    [send, 'EHCP', /None, SEN support or Education/],
    [alone, 'perhaps', /yes or no/],
    [log, '4 May 2026 | 2 | x | y', /row 1: 4 cells for 3 columns/],
    [log, '4 May 2026 | 2\n| 1', /row 2: Date is empty/],
    [log, '4 May 2026 | many', /row 1, Times: “many” is no number/],
  ])('%#', (asked, words, sentence) => {
    const said = sentenceOf(readTyped(asked, words, writtenOn));
    expect(said).toMatch(sentence);
    expect(said).toMatch(/^Asked\b[^\n]*[.]$/);
  });
});

test('any number in its range comes back as it was written, and any outside is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500, max: 1000 }), (number) => {
      const read = readTyped(sessions, String(number));
      const isIn = number >= 0 && number <= 420;
      expect(read?.ok && read.value).toEqual(isIn && { kind: 'number', number, decimals: 0 });
      expect(sentenceOf(read) ?? 'fits').toMatch(isIn ? /^fits$/ : / than (?:0|420) sessions/);
    }),
  );
});

test('no words make it throw, and every answer is a value or a sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(weight, sessions, attendance, arrears, seen, due, send, alone, log),
      fc.oneof(fc.string(), fc.stringMatching(/^[\d.,/ |%£-]{0,12}$/)),
      (asked, words) => {
        const read = readTyped(asked, words, writtenOn);
        expect(read === null).toBe(words.trim() === '');
        expect(sentenceOf(read)).not.toBe('');
      },
    ),
  );
});
