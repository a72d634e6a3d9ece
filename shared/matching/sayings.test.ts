import { describe, expect, it } from 'vitest';
import { type Paragraph, type Row, caseOf, logBy, reportBy } from './invented-case.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { sayingsOf } from './sayings.ts';

const said = (parts: readonly (string | Paragraph | Row)[], more: Record<string, unknown> = {}): Saying[] => {
  const caseFile = caseOf(reportBy('gp', parts, more));
  return sayingsOf(caseFile, namesOf(caseFile));
};
const texts = (sayings: readonly Saying[]) => sayings.map(({ text }) => text);

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

  it('stays with whom was named, though all are meant between', () => {
    expect(said(['Ivo came. They left. It was late.']).map(people)).toEqual([
      'child:a',
      'child:a child:b',
      'child:a',
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
