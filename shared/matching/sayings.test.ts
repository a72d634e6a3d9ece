import { describe, expect, it } from 'vitest';
import { type Entry, type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';

const said = (parts: readonly (string | Paragraph | Row)[], more: Record<string, unknown> = {}): Saying[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return sayingsOf(caseFile, namesOf(caseFile));
};
const recorded = (...entries: Entry[]): Saying[] => {
  const caseFile = caseOf(logBy('police', entries));
  return sayingsOf(caseFile, namesOf(caseFile));
};
const texts = (sayings: readonly Saying[]) => sayings.map(({ text }) => text);
const days = (all: Saying['days']): string[] =>
  all.map(({ from, to, isSure }) => `${from === to ? from : `${from}/${to}`}${isSure ? '' : '?'}`);

describe('what a report says', () => {
  it('is its headings, its prose by the sentence, its rows, and then what the records say', () => {
    const heading = 'Incidents at the house';
    const caseFile = caseOf(
      reportBy('gp', [
        { on: '2026-03-07', what: 'Ivo fell. He cried.', outcome: 'Seen by us' },
        { on: '2026-03-08', what: 'In a list', form: 'list' },
        { heading, say: 'Seen once. All well.' },
        { heading, form: 'row', say: 'Known since: 2019. By us: yes.' },
      ]),
      logBy('police', [{ on: '2026-03-07', text: 'A row; he left' }]),
      logBy(null, [{ on: '2026-03-07', text: 'Nothing' }]),
    );
    const sayings = sayingsOf(caseFile, namesOf(caseFile));
    expect(sayings.map(({ text, section, isRecord }) => [text, section, isRecord])).toEqual([
      ['Incidents at the house', 'other', false],
      ['Seen once.', 'other', false],
      ['All well.', 'other', false],
      ['Known since: 2019. By us: yes.', 'other', false],
      ['Ivo fell.', 'chronology', false],
      ['He cried.', 'chronology', false],
      ['Seen by us', 'chronology', false],
      ['A row;', 'records', true],
      ['he left', 'records', true],
    ]);
    for (const { evidence, text } of sayings) {
      expect(evidence.quote).toBe(text);
      expect(caseFile.texts[evidence.file]?.slice(evidence.start, evidence.end)).toBe(text);
    }
    expect(sayings.map(({ agency }) => agency).slice(-3)).toEqual(['gp', 'police', 'police']);
    expect(sayings.map((one) => one.heading).slice(0, 5)).toEqual([heading, heading, heading, heading, '']);
    expect(sayings.map(({ before }) => before)).toEqual([
      '',
      '',
      'Seen once. ',
      '',
      '',
      'Ivo fell. ',
      '',
      '',
      'A row; ',
    ]);
  });

  it('is a heading from four words on, once, where it stands before its words', () => {
    const under = (heading: string) =>
      texts(
        said([
          { heading, say: 'Seen.' },
          { heading, say: 'Well.' },
        ]),
      );
    expect(under('Incidents at home')).toEqual(['Seen.', 'Well.']);
    expect(under('Incidents at  that home')).toEqual(['Incidents at  that home', 'Seen.', 'Well.']);
    const report = reportBy('gp', ['Before.', { heading: 'Incidents at that home', say: 'Seen.' }]);
    const caseFile = caseOf({ ...report, text: report.text.replace('that', 'this') });
    expect(texts(sayingsOf(caseFile, namesOf(caseFile)))).toEqual(['Before.', 'Seen.']);
  });

  it('is of no day in a heading', () => {
    const [one] = said([{ heading: 'Seen on 7 March 2026', say: 'Well.', children: ['child:b'] }]);
    expect([one?.days, one?.under, one?.before]).toEqual([[], [], '']);
    expect([...(one?.children ?? [])]).toEqual(['child:b']);
  });
});

describe('the days of a saying', () => {
  it('are its own, else those last given before it in its paragraph', () => {
    const sayings = said([
      'Well. On 7 March 2026 he fell. He cried. Seen on 9 March and in May. Well.',
      'Fed.',
    ]);
    expect(sayings.map((one) => days(one.days))).toEqual([
      [],
      ['2026-03-07'],
      [],
      ['2026-03-09', '2026-05-01/2026-05-31?'],
      [],
      [],
    ]);
    expect(sayings.map((one) => days(one.under))).toEqual([
      [],
      ['2026-03-07'],
      ['2026-03-07'],
      ['2026-03-09', '2026-05-01/2026-05-31?'],
      ['2026-05-01/2026-05-31?'],
      [],
    ]);
  });

  it.each([
    ['On 7 March 2026 he fell the night before.', ['2026-03-07', '2026-03-06']],
    ['On 7 March 2026 he fell. Out the previous evening.', ['2026-03-07', '2026-03-06']],
    ['In March 2026 he fell the night before.', ['2026-03-01/2026-03-31?']],
    ['On 7 March 2026 he fell.', ['2026-03-07']],
  ])('are also the day before, where the words turn to it: %s', (text, wanted) => {
    const last = said([text]).at(-1);
    expect(days(last?.under ?? [])).toEqual(wanted);
  });

  it('are all of a table row', () => {
    const [one] = said([{ form: 'row', say: 'Seen: 7 March 2026. Left: 9 March 2026' }]);
    expect(one && days(one.days)).toEqual(['2026-03-07', '2026-03-09']);
    expect(one?.under).toEqual(one?.days);
  });

  it('are of a row of a chronology or a record the day it stands under', () => {
    const [row] = said([{ on: '2026-03-07', what: 'Fell; seen on 5 March 2026' }]);
    expect(row && [days(row.days), days(row.under)]).toEqual([[], ['2026-03-07', '2026-03-05']]);
    const [, entry] = recorded({ on: '2026-03-07', text: 'Fell; seen on 5 March 2026' });
    expect(entry && [days(entry.days), days(entry.under)]).toEqual([[], ['2026-03-07', '2026-03-05']]);
    const [, later] = said([{ on: '2026-03-07', what: 'Fell; seen on 5 March 2026' }]);
    expect(later && days(later.days)).toEqual(['2026-03-05']);
    expect(recorded({ on: '', text: 'Fell' })[0]?.under).toEqual([]);
  });

  it('without a year are read from the day of the report', () => {
    const [one] = said(['Seen on 7 May.'], { writtenOn: { kind: 'exact', on: '2025-01-02', words: '' } });
    expect(one && days(one.days)).toEqual(['2024-05-07']);
  });
});

describe('whom a saying means', () => {
  const people = ({ adults, children }: Saying) => [...adults, ...children].sort().join(' ');

  it('is whom the sentences before it named, in its paragraph', () => {
    expect(
      said(['Mr Kerr and Ivo came. He sat. Nell cried. It was late.', 'It was cold.']).map(people),
    ).toEqual([
      'child:a person:s',
      'child:a person:s',
      'child:b person:s',
      'child:b person:s',
      'child:a child:b',
    ]);
  });

  it('is the adult whom the head of the report names, if it is one', () => {
    const head = (say: string, title = '') => {
      const sayings = said([{ section: 'details', say }, 'Came late.'], { title });
      return [...(sayings.at(-1)?.adults ?? [])];
    };
    expect(head('Person on probation: Mr Kerr')).toEqual(['person:s']);
    expect(head('On probation', 'Report on Mr Kerr')).toEqual(['person:s']);
    expect(head('Mr Kerr, partner of Ms Marsh')).toEqual([]);
    expect(head('No names')).toEqual([]);
    const other = said([{ section: 'view', say: 'Mr Kerr.' }, 'Came late.']);
    expect([...(other.at(-1)?.adults ?? [])]).toEqual([]);
  });
});
