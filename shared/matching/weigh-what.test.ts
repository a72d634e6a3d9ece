import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { told } from './invented-account.ts';
import type { Reason } from './reason.ts';
import { bodyReason, kindReason, referenceReason, wordReason } from './weigh-what.ts';

const of = (...values: string[]): ReadonlySet<string> => new Set(values);
/** What a part of the comparison says, the same in either order. */
function said(part: (a: Account, b: Account) => Reason | null, a: Account, b: Account) {
  const [one, other] = [part(a, b), part(b, a)];
  expect(one === null).toBe(other === null);
  expect(one?.weight ?? 0).toBeCloseTo(other?.weight ?? 0);
  return one ? { weight: one.weight, why: one.why() } : null;
}

describe('the kind of event', () => {
  const kind = (...kinds: string[]) => told({ kinds: of(...kinds) });

  it('counts in common by how rare it is, a second one half, a third not at all', () => {
    expect(said(kindReason, kind('injury', 'noise'), kind('injury'))).toEqual({
      weight: 2,
      why: 'both tell of injury',
    });
    expect(said(kindReason, kind('injury', 'weapon'), kind('weapon', 'injury'))?.weight).toBe(5);
    const three = said(kindReason, kind('injury', 'missing', 'weapon'), kind('weapon', 'injury', 'missing'));
    expect(three).toEqual({ weight: 5.5, why: 'both tell of injury, missing or unsupervised, weapons' });
    expect(
      said(kindReason, kind('weapon', 'missing', 'injury'), kind('missing', 'weapon', 'injury'))?.weight,
    ).toBe(5.5);
    expect(said(kindReason, kind('one of tomorrow'), kind('one of tomorrow'))).toEqual({
      weight: 1,
      why: 'both tell of one of tomorrow',
    });
  });

  it.each([
    ['injury', 'missing', -3, 'different kinds of event'],
    ['injury', 'referral', -1, 'no kind of event in common'],
    ['home-visit', 'weapon', -1, 'no kind of event in common'],
    ['attendance', 'tired', -1, 'no kind of event in common'],
  ])('of %s and %s, which frames others or does not, tells apart', (a, b, weight, why) => {
    expect(said(kindReason, kind(a), kind(b))).toEqual({ weight, why });
  });

  it('tells nothing apart where one account has none or frames only', () => {
    expect(said(kindReason, kind(), kind('missing'))?.weight).toBe(-1);
    expect(said(kindReason, kind('meeting', 'injury'), kind('missing'))?.weight).toBe(-3);
    expect(said(kindReason, kind('meeting', 'arrest'), kind('missing', 'noise'))?.weight).toBe(-1);
  });

  it.each([
    ['A row in the street. PPN submitted', 'We heard of it', 4],
    ['A row in the street. School notified', 'We heard of it', 4],
    ['A row in the street', 'Police rang about it', 4],
    ['A row in the street', 'Encompass call', 4],
    ['A row in the street', 'Heard of it', 2.5],
    ['Police at a row in the street', 'Heard of it', 2.5],
  ])('of an event of the police and its notice: %s; %s', (event, notice, weight) => {
    const police = told({ kinds: of('noise') }, { agency: 'police', text: event });
    const other = told({ kinds: of('noise'), isNotice: true }, { text: notice });
    expect(said(kindReason, police, other)).toEqual({ weight, why: 'a police event and the notice of it' });
  });
});

describe('telling words', () => {
  const says = (...words: string[]) => told({ words: of(...words) });

  it.each<[string, string[], string[], number]>([
    ['none in common', ['door'], ['window', 'b'], -0.75],
    ['none of six in common', 'abcdef'.split(''), 'ghijkl'.split(''), -2],
    ['none of many in common', 'abcdefg'.split(''), 'hijklmn'.split(''), -2],
    ['a bare word, all that the shorter says', ['door'], ['door', 'b', 'c', 'd'], 0.8 * 1.5],
    ['an idea, all that the shorter says', ['=door'], ['=door', 'b', 'c', 'd'], 1.3 * 1.5],
    ['one of two', ['door', 'a'], ['door', 'b', 'c', 'd'], 0.8 * 1.25],
    ['one of four', ['door', 'a', 'e', 'f'], ['door', 'b', 'c', 'd'], 0.8 * 1],
    ['a word and an idea of four', ['door', '=a', 'e', 'f'], ['door', '=a', 'c', 'd'], 2.1 * 1.25],
  ])('%s', (_, a, b, weight) => {
    expect(said(wordReason, says(...a), says(...b))?.weight).toBeCloseTo(weight);
  });

  it('count for seven bits at most, and are given in order without the mark of an idea', () => {
    const many = 'abcdefghijklmnop'.split('');
    expect(said(wordReason, says(...many), says(...many))?.weight).toBe(7);
    expect(said(wordReason, says('window', '=door'), says('=door', 'window'))?.why).toBe(
      'both say: door, window',
    );
    expect(said(wordReason, says('window'), says('door'))?.why).toBe('no telling word in common');
  });
});

describe('parts of the body', () => {
  const hurt = (...sites: string[]) => told({ kinds: of('injury'), sites: of(...sites) });
  const arm = (...sides: string[]) => told({ kinds: of('injury'), sites: of('arm'), sides: of(...sides) });

  it.each<[string, Account, Account, { weight: number; why: string } | null]>([
    [
      'count of injuries',
      hurt('arm'),
      hurt('arm', 'leg'),
      { weight: 2.5, why: 'the same part of the body (arm)' },
    ],
    ['tell apart', hurt('arm'), hurt('leg'), { weight: -3, why: 'different parts of the body' }],
    ['say nothing where one names none', hurt(), hurt('leg'), null],
    ['say nothing of what is no injury', hurt('arm'), told({ sites: of('arm') }), null],
    [
      'count less on another side',
      arm('left'),
      arm('right'),
      { weight: 1.5, why: 'the same part of the body (arm), another side' },
    ],
    [
      'count on the same side',
      arm('left'),
      arm('left'),
      { weight: 2.5, why: 'the same part of the body (arm)' },
    ],
    [
      'count where one gives no side',
      arm('left'),
      arm(),
      { weight: 2.5, why: 'the same part of the body (arm)' },
    ],
    [
      'count where one side is of both',
      arm('left'),
      arm('left', 'right'),
      { weight: 2.5, why: 'the same part of the body (arm)' },
    ],
  ])('%s', (_, a, b, wanted) => {
    expect(said(bodyReason, a, b)).toEqual(wanted);
  });
});

it('a reference number in common counts more than any of these', () => {
  const numbered = (...references: string[]) => told({ references: of(...references) });
  expect(said(referenceReason, numbered('WP-1', 'WP-2'), numbered('WP-1'))).toEqual({
    weight: 6,
    why: 'the same reference number',
  });
  expect(said(referenceReason, numbered('WP-1'), numbered('WP-2'))).toBeNull();
});
