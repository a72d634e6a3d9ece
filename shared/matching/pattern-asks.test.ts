import { describe, expect, it } from 'vitest';
import { happening as told } from './invented-happening.ts';
import { pattern } from './pattern.ts';
import type { Happening } from './pattern/happenings.ts';

const names = new Map([
  ['child:a', 'Ivo'],
  ['person:m', 'Petra'],
]);
const asked = (...all: Happening[]) => pattern(all, names);
const quotes = (...all: Happening[]) => all.map(({ evidence }) => evidence.quote);
const days = (agencies: readonly string[], kind: string, each: (at: number) => number) =>
  agencies.map((agency, at) => told(agency, each(at), kind));

describe('what is asked of three of a kind', () => {
  const three = (kind: string) => days(['school', 'gp', 'police'], kind, (at) => 10 * at);

  it('is how often, of what, and told by whom', () => {
    const all = three('injury');
    const [finding, ...more] = asked(...all);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'pattern', weight: 'consider', domain: 'injury' });
    expect(finding?.message).toContain(
      '3 events of injury within ninety days, told by GP, Police and School',
    );
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(quotes(...all));
    expect(finding?.suggestions[0]?.text).toContain('How often');
  });

  it('weighs more for what is grave by itself', () => {
    const [missing] = asked(...three('missing'));
    expect(missing?.weight).toBe('should');
    expect(missing?.message).toContain('3 events of missing or unsupervised within');
    expect(asked(...three('neglect'))[0]?.weight).toBe('consider');
  });

  it.each(['suspension', 'pregnancy', 'household', 'arrest', 'emergency-care', 'death', 'referral-outcome'])(
    'is nothing where it is no harm by itself: %s',
    (kind) => {
      expect(asked(...three(kind))).toEqual([]);
    },
  );

  it.each(['attendance', 'home-visit', 'a kind that nobody knows'])('is nothing of everyday %s', (kind) => {
    expect(asked(...three(kind))).toEqual([]);
  });

  it('stands in the order of the kinds, whatever was told first', () => {
    const domains = [...three('neglect'), ...three('injury'), ...three('missing')];
    expect(asked(...domains).map(({ domain }) => domain)).toEqual(['injury', 'missing', 'neglect']);
  });

  it('shows twelve at most', () => {
    const many = days(
      Array.from({ length: 14 }, (_, at) => (at % 2 ? 'gp' : 'school')),
      'injury',
      (at) => at,
    );
    const [finding] = asked(...many);
    expect(finding?.message).toContain('14 events');
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(quotes(...many.slice(0, 12)));
  });

  it('is asked of the ninety days with the most of them, the first of equal ones', () => {
    const at = (...on: number[]) =>
      days(
        on.map((day) => (day % 2 ? 'gp' : 'school')),
        'injury',
        (i) => on[i] ?? 0,
      );
    const shown = (all: Happening[]) => asked(...all.toReversed())[0]?.evidence.map(({ quote }) => quote);
    const later = at(1, 10, 200, 211, 220, 231);
    expect(shown(later)).toEqual(quotes(...later.slice(2)));
    const earlier = at(1, 10, 21, 200, 211);
    expect(shown(earlier)).toEqual(quotes(...earlier.slice(0, 3)));
    const even = at(1, 10, 21, 200, 211, 220);
    expect(shown(even)).toEqual(quotes(...even.slice(0, 3)));
  });

  it('reads events of one day in the order of their names', () => {
    const on = (event: string, agency: string) => told(agency, 5, 'injury', { event });
    const [c, a, b] = [on('c', 'gp'), on('a', 'gp'), on('b', 'school')];
    expect(asked(c, a, b)[0]?.evidence.map(({ quote }) => quote)).toEqual(quotes(a, b, c));
  });
});
