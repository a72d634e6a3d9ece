import { describe, expect, it } from 'vitest';
import { invented, says } from './invented-family.ts';
import { namesOf } from './names.ts';
import { type LastNamed, type Saying, nobody, spoken } from './saying.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const list = (values: ReadonlySet<string>): string[] => [...values].sort();
const evidence = { file: 'gp.md', quote: '', start: 0, end: 0 };
/** What is said after others were named, in a part about these children. */
const after = (
  text: string,
  last: Partial<LastNamed>,
  children = ['child:a', 'child:b'],
  heading = '',
): Saying =>
  spoken(
    { text, evidence, days: [], under: [], before: '' },
    { agency: 'gp', section: 'other', heading, isRecord: false, children },
    namesOf(invented),
    { adults: nobody, children: nobody, ...last },
  );

describe('the words of a saying', () => {
  it.each([
    ['Upon arrival he sat, put upon', 'on arrival he sat, put on'],
    ['Whilst asleep', 'while asleep'],
    ['Telephoned; telephones; is telephoning', 'phoned; phones; is phoning'],
    ['Resides here, was residing there', 'lives here, was living there'],
    ['Lives w/ his nan', 'Lives with his nan'],
    ['A telephone, residence and w/o a coat', 'A telephone, residence and w/o a coat'],
  ])('are those of every day: %s', (text, wanted) => {
    expect(says('gp', text).text).toBe(wanted);
  });

  it('and what stands before them are without the names of organisations', () => {
    const { conference } = invented;
    const invitation = {
      agency: 'school',
      organisation: 'Hope Lane',
      contributor: '',
      role: '',
      report: null,
    };
    const saying = spoken(
      { text: 'Seen at Hope Lane', evidence, days: [], under: [], before: 'Whilst at Hope Lane' },
      { agency: 'gp', section: 'other', heading: 'At Hope Lane', isRecord: false, children: [] },
      namesOf({ texts: {}, conference: { ...conference, invitations: [invitation] } }),
    );
    expect([saying.text, saying.before, saying.heading].map((words) => words.trim())).toEqual([
      'Seen at',
      'while at',
      'At',
    ]);
  });
});

describe('the children of a saying', () => {
  const ivo = { children: of('child:a') };
  it.each<[string, string, Partial<LastNamed>, string[] | undefined, string[]]>([
    ['are those it names', 'Nell fell', ivo, undefined, ['child:b']],
    ['are those last named', 'A bad fall', ivo, undefined, ['child:a']],
    ['are those of its part where none was named', 'A bad fall', {}, undefined, ['child:a', 'child:b']],
    ['are the one of its part', 'A bad fall', ivo, ['child:b'], ['child:b']],
    ...[
      'both',
      'the children',
      'the siblings',
      'they',
      'them',
      'their home',
      'kids',
      'the boys',
      'the girls',
      'all three',
    ].map((words): [string, string, Partial<LastNamed>, undefined, string[]] => [
      'are all where several are meant',
      `A fall of ${words}`,
      ivo,
      undefined,
      ['child:a', 'child:b'],
    ]),
  ])('%s: %s', (_, text, last, children, wanted) => {
    const saying = after(text, last, children);
    expect(list(saying.children)).toEqual(wanted);
    expect(saying.areChildrenNamed).toBe(text.startsWith('Nell'));
  });
});

describe('the adults of a saying', () => {
  const mother = { adults: of('person:m') };
  it.each<[string, string, Partial<LastNamed>, string, string[], boolean]>([
    ['are those it names', 'Mr Kerr came', mother, 'Mr Holt', ['person:s'], true],
    ['are those last named', 'She came', mother, 'Mr Holt', ['person:m'], false],
    ['are those of its heading', 'He came', {}, 'Mr Holt', ['person:f'], false],
    ['are none', 'He came', {}, '', [], false],
  ])('%s', (_, text, last, heading, wanted, areNamed) => {
    const saying = after(text, last, undefined, heading);
    expect(list(saying.adults)).toEqual(wanted);
    expect(saying.areAdultsNamed).toBe(areNamed);
  });

  it('are those of the whole report to begin with', () => {
    const saying = spoken(
      { text: 'He came', evidence, days: [], under: [], before: '' },
      { agency: 'gp', section: 'other', heading: '', isRecord: true, children: [], subject: of('person:s') },
      namesOf(invented),
    );
    expect(list(saying.adults)).toEqual(['person:s']);
    expect(saying.isRecord).toBe(true);
  });
});
