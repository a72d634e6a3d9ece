import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { eachOf, family, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { staysAwayClashes } from './stays-away.ts';

const from = (text: string, ...days: [string, string][]): Saying => {
  const own = days.map(([one, other]) => stretch(one, other, one === other));
  return { ...says('social-care', text), days: own, under: own };
};
const day = (on: string): [string, string] => [on, on];
const values = (...sayings: Saying[]) =>
  staysAwayClashes(sayings, family).map(({ sides }) => sides.map(({ value }) => value));
const came = says('school', 'Mr Kerr came to the meeting.', '2026-03-12');
const since = (text = 'Mr Kerr has been abroad since 1 March.') => from(text, day('2026-03-01'));

describe('an adult who is said to be away', () => {
  it('and is there on one of those days, is asked about', () => {
    expect(staysAwayClashes([since(), came], family)).toEqual([
      {
        part: 'who was away',
        weight: 'should',
        ask: 'Was this adult away? One account says so for these days, another has them there on one of them.',
        sides: [
          { value: 'abroad', sayings: [since()] },
          { value: 'came', sayings: [came] },
        ],
      },
    ]);
  });

  it.each(
    eachOf(`abroad | overseas | offshore | at sea | out of the country | on holiday | on a tour | on deployment | on the rigs
    working away | working in Norway | gone to Spain for work | flew to Turkey from Leeds | back to Poland on leave | in custody | in prison | in rehab
    in detox | in HMP Leeds | remanded | on remand`),
  )('%s', (words) => {
    expect(values(since(`Mr Kerr, ${words} since 1 March.`), came)).toHaveLength(1);
  });

  it.each(
    eachOf(`came | arrived | attended | collected Ivo | fetched her | brought Nell | dropped Ivo off | drove | was present | was there
    was seen | was at the gate | was drunk | answered | opened the door | let me in | met with us | spoke to staff | was arrested | had a row
    had an argument | was in a disturbance | assaulted her | punched a wall | hit him | pushed her | shouted | visited | is staying`),
  )('is there who %s', (words) => {
    expect(values(since(), says('police', `Mr Kerr ${words}.`, '2026-03-12'))).toHaveLength(1);
  });

  it.each(
    eachOf(`is due to come, arrived in spirit | will have visited | would have attended | is to be present | planned a visit, visited | attended by phone
    attended by video | spoke to us on video, present | did not attend | never came | came, abroad again | wrote`),
  )('is not there who %s', (words) => {
    expect(values(since(), says('police', `Mr Kerr ${words}.`, '2026-03-12'))).toEqual([]);
  });
});

describe('the days for which somebody is away', () => {
  const on = (saying: Saying, ...days: string[]) =>
    days.filter((one) => values(saying, says('school', came.text, one)).length > 0);

  it('are between two that are given, those two aside', () => {
    const two = from('Mr Kerr was abroad from 1 to 5 March.', day('2026-03-01'), day('2026-03-05'));
    expect(on(two, '2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05')).toEqual([
      '2026-03-02',
      '2026-03-04',
    ]);
  });

  it('are a stretch that is given', () => {
    const march = from('Mr Kerr was abroad.', ['2026-03-01', '2026-03-31']);
    expect(on(march, '2026-02-27', '2026-03-02', '2026-03-30', '2026-04-02')).toEqual([
      '2026-03-02',
      '2026-03-30',
    ]);
    expect(on(from('Mr Kerr was abroad.', ['2026-01-01', '2026-12-31']), '2026-03-02')).toEqual([]);
  });

  it('run on from a day, four months at most, ten days on a ward', () => {
    expect(on(since(), '2026-02-28', '2026-03-02', '2026-06-28', '2026-06-29')).toEqual([
      '2026-03-02',
      '2026-06-28',
    ]);
    const ward = since('Mr Kerr has been in hospital since 1 March.');
    expect(on(ward, '2026-03-10', '2026-03-11')).toEqual(['2026-03-10']);
    const left = since('Mr Kerr left on 1 March and is offshore.');
    expect(on(left, '2026-03-12')).toEqual(['2026-03-12']);
  });

  it('are none where one day is given and no more', () => {
    expect(on(since('Mr Kerr was abroad on 1 March.'), '2026-03-02')).toEqual([]);
    expect(on(says('social-care', 'Mr Kerr is abroad.'), '2026-03-02')).toEqual([]);
    expect(on(from('Mr Kerr is abroad since spring.', ['2025-03-01', '2025-09-30']), '2025-10-02')).toEqual(
      [],
    );
  });
});

describe('nothing is asked', () => {
  it('of one agency, of another adult, of a record, of a vague day or of one who is not named', () => {
    expect(values(since(), { ...came, agency: 'social-care' })).toEqual([]);
    expect(values(since(), says('school', 'Mr Holt came to the meeting.', '2026-03-12'))).toEqual([]);
    expect(values({ ...since(), isRecord: true }, came)).toEqual([]);
    expect(values(since(), { ...came, under: [stretch('2026-03-12', '2026-03-12', false)] })).toEqual([]);
    expect(values(since(), { ...came, areAdultsNamed: false })).toEqual([]);
  });

  it('of whom a pronoun cannot mean', () => {
    const of = (text: string) => ({ ...since(text), adults: new Set(['person:f']), areAdultsNamed: false });
    const holt = says('school', 'Mr Holt came to the meeting.', '2026-03-12');
    expect(values(of('He has been abroad since 1 March.'), holt)).toHaveLength(1);
    expect(values(of('She has been abroad since 1 March.'), holt)).toEqual([]);
  });
});

it('shows four who have them there', () => {
  const five = ['gp', 'police', 'housing', 'school', 'probation'].map((agency) => ({ ...came, agency }));
  expect(values(since(), ...five)[0]).toHaveLength(5);
});
