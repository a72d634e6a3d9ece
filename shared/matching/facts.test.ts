import { describe, expect, it } from 'vitest';
import { type Facts, factsOf, readerOf } from './facts.ts';
import { invented } from './invented-family.ts';

const { conference } = invented;
const reader = readerOf({
  texts: {},
  conference: {
    ...conference,
    invitations: [
      {
        agency: 'school',
        organisation: 'Knife Edge Primary',
        contributor: 'T. Falconer',
        role: '',
        report: null,
      },
      {
        agency: 'police',
        organisation: 'Wenshire Force',
        contributor: 'PC A. Roach',
        role: '',
        report: null,
      },
    ],
  },
});
const read = (text: string, more: Partial<Parameters<typeof factsOf>[0]> = {}): Facts =>
  factsOf(
    { text, main: text, context: '', children: [], subject: [], agency: 'school', time: undefined, ...more },
    reader,
  );
const list = (values: ReadonlySet<string>): string[] => [...values].sort();
const both = ['child:a', 'child:b'];

describe('the children of an account', () => {
  it.each<[string, string, string[], string[], string[], boolean]>([
    ['named', 'Ivo fell', both, both, ['child:a'], true],
    ['the one it stands for', 'A fall', ['child:b'], [], ['child:b'], true],
    ['the one the report is about', 'A fall', ['child:b'], ['child:b'], ['child:b'], false],
    ['named, and the one it stands for', 'Ivo fell', ['child:b'], ['child:b'], both, true],
    ['nobody where it stands for all', 'A fall', both, [], [], false],
    ['nobody where all are meant', 'Both children fell, Ivo first', both, [], [], true],
  ])('%s', (_, text, children, subject, wanted, areNamed) => {
    const facts = read(text, { children, subject });
    expect(list(facts.children)).toEqual(wanted);
    expect(facts.areChildrenNamed).toBe(areNamed);
  });
});

describe('the adults of an account', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['named', 'Ms Marsh and Mr Kerr argued', '', [], ['person:m', 'person:s']],
    ['before those named earlier', 'Ms Marsh said she fell', 'Mr Kerr came.', [], ['person:m']],
    ['named earlier, for "he"', 'He was arrested', 'Mr Kerr came.', [], ['person:s']],
    ['named earlier, for "her"', 'Seen with her', 'Ms Marsh came.', [], ['person:m']],
    ['nobody without such a word', 'An arrest', 'Mr Kerr came.', [], []],
    ['nobody where it stands for one child', 'He was seen', 'Mr Kerr came.', ['child:a'], []],
  ])('%s', (_, text, context, children, wanted) => {
    expect(list(read(text, { context, children }).adults)).toEqual(wanted);
  });
});

describe('what an account is of', () => {
  it('is its own kinds and words, else those of its heading too', () => {
    const own = read('Bruise on the cheek', { heading: 'Missing from home' });
    expect(list(own.kinds)).toEqual(['injury']);
    expect(list(own.words)).toEqual(['=bruise', 'cheek']);
    const headed = read('The garden', { heading: 'Missing from home' });
    expect(list(headed.kinds)).toEqual(['missing']);
    expect(list(headed.words)).toEqual(['=missing', 'garden', 'home']);
    expect(list(read('The garden').kinds)).toEqual([]);
  });

  it('is not read from what a school is called', () => {
    expect(list(read('Seen at Knife Edge Primary').kinds)).toEqual([]);
    expect(list(read('Seen with a knife').kinds)).toEqual(['weapon']);
  });

  it('is the parts of the body, their sides and the sizes given', () => {
    const facts = read('A 2 CM cut to the left wrist, 2.5cm on the shin, 10 mm by the right eye');
    expect(list(facts.sites)).toEqual(['arm', 'face', 'leg']);
    expect(list(facts.sides)).toEqual(['left', 'right']);
    expect(list(facts.sizes)).toEqual(['10mm', '2.5cm', '2cm']);
  });

  it('is the agencies that it names, by kind, name or contributor, save its own', () => {
    expect(list(read('School rang the GP').agencies)).toEqual(['gp']);
    expect(list(read('Wenshire Force came').agencies)).toEqual(['police']);
    expect(list(read('Seen by Roach').agencies)).toEqual(['police']);
    expect(list(read('Falconer was told').agencies)).toEqual([]);
    expect(list(read('Falconer was told', { agency: 'gp' }).agencies)).toEqual(['school']);
  });

  it.each([
    ['Log WP-104', ['WP104']],
    ['Log WP 104 and ABCD/12-7', ['ABCD127', 'WP104']],
    ['Crime 12/3456', ['123456']],
    ['Flat A1, 12/345', []],
  ])('is its reference numbers: %s', (text, references) => {
    expect(list(read(text).references)).toEqual(references);
  });
});

describe('the clock of an account', () => {
  it.each([
    ['Out at midnight', 1440],
    ['Rang at 11pm', 1380],
    ['Rang at 12am', 0],
    ['Rang at 12pm', 720],
    ['Rang at 12.30 PM', 750],
    ['Rang at 9.15 am', 555],
    ['Rang at 9:15pm', 1275],
    ['Rang at 14:20', 860],
    ['Rang at 00:10', 10],
    ['Rang at 12:10', 730],
    ['Rang at 24:10', null],
    ['Rang 14 times', null],
  ])('%s', (text, minutes) => {
    expect(read(text).minutes).toBe(minutes);
  });

  it('is the time that stands with its day where there is one', () => {
    expect(read('Rang at 9pm', { time: '08:05' }).minutes).toBe(485);
  });
});

describe('an account of being notified', () => {
  it.each([
    ['Operation Encompass call', true],
    ['A police notification came in', true],
    ['We were notified of it', true],
    ['PPN received', true],
    ['A Merlin report', true],
    ['Police told us of a row', true],
    ['Informed by the police', true],
    ['Rung by police', true],
    ['Police had been called', true],
    ['Police rang school', true],
    ['Police called about a row', true],
    ['Police phoned to say so', true],
    ['Police came to the house', false],
    ['Mum called police', false],
  ])('%s', (text, isNotice) => {
    expect(read(text).isNotice).toBe(isNotice);
  });

  it('is so by what happened, not by what came of it', () => {
    expect(read('A row. PPN sent', { main: 'A row' }).isNotice).toBe(false);
  });
});

it('a report on one child is of that child too where it names a brother or sister', () => {
  expect(list(read('Her sister Nell rang', { ofReport: 'child:a' }).children)).toEqual([
    'child:a',
    'child:b',
  ]);
  expect(list(read('Her sister Nell rang', { ofReport: null }).children)).toEqual(['child:b']);
});

it('the departments of a hospital are meant by their capitals', () => {
  expect(list(read('Seen in ED').agencies)).toEqual(['hospital']);
  expect(list(read('Seen by Ed').agencies)).toEqual([]);
});

it('the police tell of their event, and end with the notice that they sent', () => {
  expect(read('A row. PPN sent').isNotice).toBe(true);
  expect(read('A row. PPN sent', { agency: 'police' }).isNotice).toBe(false);
});
