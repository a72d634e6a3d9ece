import { describe, expect, it } from 'vitest';
import type { Account } from './account.ts';
import { conflict } from './conflict.ts';
import { stretch } from './days.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { invented } from './invented-family.ts';
import { weighPair } from './weigh-pair.ts';

type Given = [facts: Partial<Facts>, more?: Partial<Account>];
const day = (from: string, to = from) => ({ days: [stretch(from, to, from === to)] });
const of = (...values: string[]): ReadonlySet<string> => new Set(values);

/** What is found of one event as the school and the police tell it. */
function found([facts, more = {}]: Given, [other, otherMore = {}]: Given, twins: Account[] = []) {
  const at = (file: string) => ({ evidence: { file, quote: file, start: 0, end: 1 } });
  const a = told(facts, { ...at('school.md'), ...more });
  const b = told(other, { id: 'two', agency: 'police', ...at('police.md'), ...otherMore });
  return conflict(invented, [{ a, b, twins, weighed: weighPair(a, b) }], []);
}
const parts = (one: Given, other: Given): (string | undefined)[] =>
  found(one, other).map(({ domain }) => domain);

describe('two tellings of one event', () => {
  it('raise one question with all in which they differ, and every place that tells of it', () => {
    const twin = told({}, { evidence: { file: 'log.csv', quote: 'row', start: 3, end: 6 } });
    const [finding, ...more] = found(
      [{ sides: of('left'), sizes: of('2 cm') }],
      [{ sides: of('right'), sizes: of('5 cm') }],
      [twin],
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'conflict',
      weight: 'must',
      domain: 'side, size',
      message:
        'Which account is right, if this is one event? School or college and Police differ on side (left; right) and size (2 cm; 5 cm).',
      differences: [
        { part: 'side', values: ['left', 'right'] },
        { part: 'size', values: ['2 cm', '5 cm'] },
      ],
    });
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['school.md', 'police.md', 'row']);
  });

  it('raise none where they differ in nothing', () => {
    expect(parts([{ sides: of('left') }], [{ sides: of('left') }])).toEqual([]);
  });

  it('raise a graver one where the sides differ', () => {
    expect(found([{ sides: of('left') }], [{ sides: of('right') }])[0]?.weight).toBe('must');
    expect(found([{ sizes: of('2 cm') }], [{ sizes: of('5 cm') }])[0]?.weight).toBe('consider');
  });

  it('may differ in number and cause', () => {
    expect(parts([{}, { text: 'took 16 tablets' }], [{}, { text: 'took 24 tablets' }])).toEqual(['number']);
    expect(parts([{}, { text: 'fell off a swing' }], [{}, { text: 'tripped on a toy' }])).toEqual([
      'account given',
    ]);
  });
});

describe('the times of one event', () => {
  it('differ by more than three quarters of an hour', () => {
    expect(parts([{ minutes: 600 }], [{ minutes: 645 }])).toEqual([]);
    expect(parts([{ minutes: 600 }], [{ minutes: 646 }])).toEqual(['time']);
    expect(parts([{ minutes: 646 }], [{ minutes: 600 }])).toEqual(['time']);
  });
});

describe('the days of one event', () => {
  it('differ where both are sure of them', () => {
    expect(parts([{}, day('2026-03-07')], [{}, day('2026-03-08')])).toEqual(['date']);
    expect(parts([{}, day('2026-03-07')], [{}, day('2026-03-09', '2026-03-12')])).toEqual([]);
    expect(parts([{}, day('2026-03-09', '2026-03-12')], [{}, day('2026-03-07')])).toEqual([]);
    expect(parts([{}, { days: [] }], [{}, day('2026-03-07')])).toEqual([]);
  });

  it('do not differ where one of several is the same', () => {
    const two = { days: [...day('2026-03-06').days, ...day('2026-03-07').days] };
    expect(parts([{}, two], [{}, day('2026-03-07')])).toEqual([]);
  });

  it('do not differ where one is of being notified by the police', () => {
    expect(parts([{ isNotice: true }, day('2026-03-08')], [{}, day('2026-03-07')])).toEqual([]);
    expect(parts([{ isNotice: true }, day('2026-03-06')], [{}, day('2026-03-07')])).toEqual(['date']);
  });
});
