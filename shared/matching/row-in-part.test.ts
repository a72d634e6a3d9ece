import { describe, expect, it } from 'vitest';
import type { Entry, Row } from './invented-case.ts';
import { telling, ten, what } from './invented-telling.ts';
import type { Telling } from './row-in-report.ts';

describe('the words in quotation of a row', () => {
  const row = "Ivo said 'my belt is in the shed'.";
  it.each<[string, string | Row, Telling['told']]>([
    ['are told wherever they stand', 'He says “My belt is in the shed” to all.', 'yes'],
    ['are told some days on', { on: '2026-03-17', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in that week', { on: '2026-03-05/2026-03-09', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in that month', { on: '2026-03-01/2026-03-31', what: "'my belt is in the shed'" }, 'yes'],
    ['are told in a year', { on: '2025-05-01/2026-04-30', what: "'my belt is in the shed'" }, 'yes'],
    ['are told on that day', { on: '2026-03-07', what: "'my belt is in the shed'" }, 'yes'],
    ['are not told of another day', { on: '2025-05-02', what: "'my belt is in the shed'" }, 'no'],
  ])('%s', (_, part, told) => {
    expect(telling(row, [part]).told).toBe(told);
  });

  const lost = "Ivo with pebbles and feathers. He said 'my belt is in the shed'.";
  it('are lost where the report tells of that day and has none of them', () => {
    expect(telling(lost, [{ on: '2026-03-07', what: what(2) }])).toMatchObject({
      told: 'without-words',
      quote: 'my belt is in the shed',
      by: { text: what(2) },
    });
  });

  it('are kept where the report has one of their telling words, or they have none', () => {
    expect(telling(lost, [{ on: '2026-03-07', what: what(2) }, 'There is a shed.']).told).toBe('yes');
    expect(
      telling(lost.replace(/my belt.*shed/, 'it was her'), [{ on: '2026-03-07', what: what(2) }]).told,
    ).toBe('yes');
  });

  it('are found though they are plain, and where the row has no day', () => {
    expect(telling("Ivo said 'it was her'.", ['He says “It was her” to all.']).told).toBe('yes');
    expect(
      telling({ on: '', text: row }, [{ on: '2025-05-02', what: "'my belt is in the shed'" }]).told,
    ).toBe('yes');
  });

  it('are more than one word, to find a row by', () => {
    expect(telling("Ivo said 'pebbles'.", ["He said 'pebbles'."]).told).toBe('no');
  });
});

describe('a row is told in softer words', () => {
  const row = 'Bruise on his cheek. He had pebbles and feathers.';
  it.each<[string, string | Partial<Entry>, readonly (string | Row)[], Telling['told']]>([
    ['where nothing of that day is of its kind', row, [{ on: '2026-03-07', what: what(2) }], 'softened'],
    [
      'not where something else of that day is',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-07', what: 'A scratched face, scratches' },
      ],
      'yes',
    ],
    [
      'not where something else of that day and another is, of several kinds',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-19', what: 'The bruise of 7 March 2026 seen in hospital' },
      ],
      'yes',
    ],
    [
      'where only something of another day is',
      row,
      [
        { on: '2026-03-07', what: what(2) },
        { on: '2026-03-12', what: 'A scratched face, scratches' },
      ],
      'softened',
    ],
    ['not what has no grave kind', ten, [{ on: '2026-03-07', what: what(2) }], 'yes'],
    [
      'not what is routine',
      'Asthma clinic. Pebbles, feathers.',
      [{ on: '2026-03-07', what: what(2) }],
      'yes',
    ],
    [
      'where it is told by its reference without its kind',
      { reference: 'WP-104', text: 'Bruise.', on: '' },
      ['See WP-104.'],
      'softened',
    ],
    [
      'not where it is told by its reference with its kind',
      { reference: 'WP-104', text: 'Bruise.', on: '' },
      ['Injuries: see WP-104.'],
      'yes',
    ],
  ])('%s', (_, entry, parts, told) => {
    expect(telling(entry, parts).told).toBe(told);
  });
});
