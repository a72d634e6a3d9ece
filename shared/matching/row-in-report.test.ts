import { describe, expect, it } from 'vitest';
import { addDays } from '../language/calendar-days.ts';
import type { Entry, Row } from './invented-case.ts';
import { telling, ten, what } from './invented-telling.ts';

describe('a row of a log is told', () => {
  it.each<[string, string | Partial<Entry>, string | Row, boolean]>([
    ['two words of that day', ten, { on: '2026-03-07', what: what(2) }, true],
    ['one word of that day', ten, { on: '2026-03-07', what: what(1) }, false],
    ['an idea of the next day', 'A fracture.', { on: '2026-03-08', what: 'Broke it' }, false],
    ['two words of the next day', ten, { on: '2026-03-08', what: what(2) }, true],
    ['two words of the day before', ten, { on: '2026-03-06', what: what(2) }, true],
    ['two words two days on', ten, { on: '2026-03-09', what: what(2) }, false],
    ['five words two weeks on', ten, { on: '2026-03-21', what: what(5) }, true],
    ['five words two weeks before', ten, { on: '2026-02-21', what: what(5) }, true],
    ['four words two weeks on', ten, { on: '2026-03-21', what: what(4) }, false],
    ['seven words fifteen days on', ten, { on: '2026-03-22', what: what(7) }, false],
    ['two words in its outcome', ten, { on: '2026-03-07', what: 'A talk', outcome: what(2) }, true],
    ['two words in its source', ten, { on: '2026-03-07', what: 'A talk', source: what(2) }, true],
    ['two words of eight days', ten, { on: '2026-03-01/2026-03-08', what: what(2) }, true],
    ['one word of eight days', ten, { on: '2026-03-01/2026-03-08', what: what(1) }, false],
    ['two words of nine days', ten, { on: '2026-03-01/2026-03-09', what: what(2) }, false],
    ['two words of a week that ends before', ten, { on: '2026-03-01/2026-03-06', what: what(5) }, false],
    ['four words of two months', ten, { on: '2026-02-01/2026-04-03', what: what(4) }, true],
    ['three of ten words of two months', ten, { on: '2026-02-01/2026-04-03', what: what(3) }, false],
    ['four words of longer', ten, { on: '2026-02-01/2026-04-04', what: what(7) }, false],
    [
      'all its words of a month',
      'He keeps pebbles.',
      { on: '2026-03-01/2026-03-31', what: 'Keeps pebbles' },
      true,
    ],
    ['half its words of a month', ten.slice(0, 37), { on: '2026-03-01/2026-03-31', what: what(2) }, false],
    [
      'its kind and a word of a week',
      'Graze on the knee.',
      { on: '2026-03-05/2026-03-09', what: 'A graze' },
      true,
    ],
    [
      'its kind and a word of a month',
      'Graze on the knee.',
      { on: '2026-03-01/2026-03-31', what: 'A graze' },
      true,
    ],
    [
      'its kind in other words',
      'Graze on the knee.',
      { on: '2026-03-01/2026-03-31', what: 'Injuries' },
      false,
    ],
    [
      'a routine kind and a word',
      'Clinic for asthma.',
      { on: '2026-03-01/2026-03-31', what: 'Asthma' },
      false,
    ],
    [
      'one of its kinds',
      'Graze on the knee.',
      { on: '2026-03-05/2026-03-09', what: 'A graze, seen in the clinic' },
      true,
    ],
    ['two words of that Sunday', ten, { on: '2026-03-10', what: `On Sunday he had ${what(2)}` }, true],
    ['two words of two days from the next', ten, { on: '2026-03-08/2026-03-09', what: what(2) }, false],
    ['seven of ten words without a day', ten, `In his box are ${what(7)} and sand.`, false],
    ['seven of eight words without a day', `Ivo keeps ${what(7)}.`, `In his box are ${what(7)}.`, true],
    ['six of six words without a day', `Ivo has ${what(6)}.`, `In his box are ${what(6)}.`, false],
    ['its words under another day', `Ivo keeps ${what(7)}.`, `On 2 May 2025 he had ${what(7)}.`, false],
  ])('%s', (_, row, part, isTold) => {
    expect(telling(row, [part]).told).toBe(isTold ? 'yes' : 'no');
  });

  it.each<[string, string, string, boolean]>([
    ['by its reference', 'WP-104', 'We think of WP-104 here.', true],
    ['by no longer reference', 'WP-104', 'We think of WP-1041 here.', false],
    ['by no reference in other letters', 'WP-104', 'We think of wp-104 here.', false],
    ['by a reference with signs in it', 'R.(1)', 'See R.(1) above.', true],
    ['by a sign that stands for any', 'R.12', 'See R712 above.', false],
    ['by three signs', 'R12', 'See R12 above.', true],
    ['by two signs, which could be anything', 'R1', 'See R1 above.', false],
  ])('%s', (_, reference, words, isTold) => {
    expect(telling({ reference, text: 'Pebbles.' }, [words]).told).toBe(isTold ? 'yes' : 'no');
  });

  it('by what lies two weeks from it, whatever its day', () => {
    for (let at = 0; at < 15; at++) {
      const [on, before, after] = [at, at - 14, at + 14].map((days) => addDays('2026-03-01', days));
      for (const day of [before, after])
        expect(telling({ on: on ?? '', text: ten }, [{ on: day ?? '', what: what(5) }]).told).toBe('yes');
    }
  });

  it('by one of several paragraphs without a day that share its words', () => {
    const row = { on: '2026-03-07', text: `Ivo keeps ${what(7)}.` };
    expect(
      telling(row, [
        `In his box are ${what(7)}.`,
        ...what(7)
          .split(', ')
          .map((word) => `No ${word}.`),
      ]).told,
    ).toBe('yes');
  });

  it('by the first piece that tells it', () => {
    const rows = ['2026-03-20', '2026-03-08', '2026-03-07'].map((on) => ({ on, what: what(2) }));
    expect(telling(ten, rows)).toMatchObject({ by: { days: [{ from: '2026-03-08' }] } });
  });

  it('also without a day of its own, by its words', () => {
    expect(telling({ on: '', text: `Ivo keeps ${what(7)}.` }, [`He has ${what(7)}.`]).told).toBe('yes');
    expect(telling({ on: '', text: ten }, [{ on: '2026-03-07', what: what(7) }]).told).toBe('no');
  });
});
