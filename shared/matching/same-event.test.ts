import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import type { Facts } from './facts.ts';
import { numbered, toldBy as at, withAdults } from './invented-account.ts';
import { caseOf, logBy, reportBy } from './invented-case.ts';
import { sameEvent, sameEvents, tellingsOf } from './same-event.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
const found = (...accounts: Account[]) =>
  sameEvents(accounts).map(({ a, b, twins }) => [
    `${a.id} ${b.id}`,
    twins
      .map(({ id }) => id)
      .sort()
      .join(' '),
  ]);

describe('two accounts are perhaps one event', () => {
  it.each<[string, Account, Account, number]>([
    ['from six bits on', at('s1', 'school', numbered), at('p1', 'police', numbered, 2), 1],
    ['not below', at('s1', 'school', numbered), at('p1', 'police', numbered, 3), 0],
    ['not of one agency', at('s1', 'school', withAdults), at('s2', 'school', withAdults), 0],
  ])('%s', (_, a, b, count) => {
    expect(found(a, b)).toHaveLength(count);
  });

  it('and are not, where they are the same words of one report that two agencies sent', () => {
    const one = at('s1', 'school', withAdults);
    const other = { ...at('g1', 'gp', withAdults), evidence: { ...one.evidence } };
    expect(found(one, other)).toEqual([]);
    expect(found(one, { ...other, evidence: { ...one.evidence, start: 7 } })).toHaveLength(1);
    expect(found(one, { ...other, evidence: { ...one.evidence, file: 'gp' } })).toHaveLength(1);
  });

  it('stand with the likeliest first, then by their ids', () => {
    const pairs = (references: string, ...ids: [string, string, Partial<Facts>?][]) =>
      ids.map(([id, agency, more = {}]) => at(id, agency, { references: of(references), ...more }));
    const accounts = [
      ...pairs('C', ['x3', 'school'], ['y3', 'gp']),
      ...pairs('A', ['x1', 'school'], ['y1', 'gp']),
      ...pairs('D', ['x4', 'school', { adults: of('m') }], ['y4', 'gp', { adults: of('m') }]),
      ...pairs('B', ['x2', 'school'], ['z2', 'police'], ['y2', 'gp']),
    ];
    expect(found(...accounts).map(([pair]) => pair)).toEqual([
      'x4 y4',
      'x1 y1',
      'x2 y2',
      'x2 z2',
      'x3 y3',
      'z2 y2',
    ]);
  });
});

describe('the question whether two accounts are one event', () => {
  const asked = (a: Account, b: Account) => sameEvent(sameEvents([a, b]))[0];
  const school = (facts: Partial<Facts> = {}, later = 0) =>
    at('s1', 'school', { ...withAdults, ...facts }, later);
  const police = (facts: Partial<Facts> = {}) => at('p1', 'police', { ...withAdults, ...facts });

  it('is put more surely from nine bits on', () => {
    expect(asked(school(), police())).toMatchObject({
      kind: 'same-event',
      weight: 'consider',
      message: 'Is this one event told twice? School or college and Police tell of it.',
      differences: [],
    });
    expect(asked(school({ adults: of() }), police())?.message).toBe(
      'Could this be one event? Not all speaks for it. School or college and Police tell of it.',
    );
  });

  it.each<[string, Partial<Facts>, number, Partial<Facts>, string, string]>([
    ['the time', { minutes: 600 }, 0, { minutes: 605 }, 'should', 'differ on time.'],
    ['the day before', { kinds: of('injury') }, 1, { kinds: of('injury') }, 'consider', 'differ on date.'],
    ['two days', { kinds: of('injury') }, 2, { kinds: of('injury') }, 'should', 'differ on date.'],
    [
      'the time, where it is unsure',
      { adults: of(), minutes: 600 },
      0,
      { minutes: 700 },
      'consider',
      'differ on time.',
    ],
    [
      'day and side',
      { kinds: of('weapon'), sides: of('left') },
      1,
      { kinds: of('weapon'), sides: of('right') },
      'should',
      'differ on date, side.',
    ],
  ])(
    'asks for an answer where much speaks for it and they differ: on %s',
    (_, a, later, b, weight, words) => {
      const finding = asked(school(a, later), police(b));
      expect(finding?.weight).toBe(weight);
      expect(finding?.message).toContain(words);
      expect(finding?.differences).not.toEqual([]);
    },
  );

  it('gives its score, its steps, and the words of both and of their twins', () => {
    const likely = asked(school(), police());
    const unsure = asked(at('s1', 'school', numbered), at('p1', 'police', numbered));
    expect(unsure?.score).toBeCloseTo(1 / (1 + 2 ** -3));
    expect(likely?.score).toBeCloseTo(1 / (1 + 2 ** -5.5));
    expect(unsure?.steps?.map(({ part, weight }) => [part, weight])).toEqual([
      ['date', 3.5],
      ['kind', -1],
      ['words', -0.5],
      ['reference', 6],
    ]);
    const [finding] = sameEvent(sameEvents([school(), at('s22', 'school', withAdults), police()]));
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['s1', 'p1', 's22']);
  });
});

it('the tellings of a case are those of reports and logs, by their ids', () => {
  const caseFile = caseOf(
    reportBy('school', [{ on: '2026-03-07', what: 'Ivo fell' }, 'Seen on 8 March 2026.']),
    reportBy('gp', [{ on: '2026-03-07', what: 'Ivo seen' }]),
    logBy('police', [{ on: '2026-03-07', text: 'A row' }]),
  );
  expect(tellingsOf(caseFile).map(({ id }) => id)).toEqual([
    'gp:event:gp-0',
    'police:police.csv:entry:1',
    'school:event:school-0',
    'school:statement:school-1:0',
  ]);
});
