import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ChildId } from '../domain/child.ts';
import { Relation } from './derived.ts';
import { TemplateField } from './template-field.ts';
import { readFields } from './values-of.ts';

const field = (key: string, label: string, more: Record<string, unknown>): TemplateField =>
  TemplateField.parse({ key, label, section: 'agency-figures', hint: 'Any.', ...more });
const count = { kind: 'count', unit: 'sessions', min: 0, perChild: true };

const fields = [
  field('possible', 'Sessions possible', count),
  field('attended', 'Sessions attended', count),
  field('with-leave', 'With leave', count),
  field('without-leave', 'Without leave', count),
  field('missed', 'Sessions missed', {
    ...count,
    derived: { rule: 'difference', from: 'possible', less: 'attended' },
  }),
  field('attendance', 'Attendance', {
    kind: 'percent',
    perChild: true,
    derived: { rule: 'share', part: 'attended', whole: 'possible' },
  }),
  field('from', 'Figures from', { kind: 'date' }),
  field('to', 'Figures to', { kind: 'date' }),
  field('visits', 'Visits', {
    kind: 'list',
    columns: [
      { key: 'on', label: 'Date', kind: 'date' },
      { key: 'in', label: 'Somebody in', kind: 'yes-no' },
    ],
  }),
  field('let-in', 'Visits let in', {
    kind: 'count',
    unit: 'visits',
    derived: { rule: 'rows', list: 'visits', column: 'in', is: ['yes'] },
  }),
  field('last-visit', 'Last visit', {
    kind: 'date',
    derived: { rule: 'latest', list: 'visits', column: 'on' },
  }),
];
const relations = [
  { rule: 'at-most', less: 'attended', more: 'possible' },
  { rule: 'adds-up', parts: ['with-leave', 'without-leave'], whole: 'missed' },
  { rule: 'not-before', later: 'to', earlier: 'from' },
].map((relation) => Relation.parse(relation));

const one = ChildId.parse('child:one');
const faults = (forChild: Record<string, string>, forFamily: Record<string, string> = {}) =>
  readFields(
    { fields, relations },
    [
      ...Object.entries(forChild).map(([key, text]) => ({ key, child: one, text })),
      ...Object.entries(forFamily).map(([key, text]) => ({ key, text })),
    ],
    { children: [one], writtenOn: '2026-06-17' },
  ).flatMap((read) => read.faults.map(({ sentence }) => sentence));

describe('values are checked against each other', () => {
  it('289 of 340 sessions is not 91.8%', () => {
    expect(faults({ possible: '340', attended: '289', attendance: '91.8%' })).toEqual([
      'Attendance: 289 of 340 sessions is 85.0%, not 91.8%.',
    ]);
  });

  it.each(['85.0%', '85', '85 per cent'])('289 of 340 sessions is %s', (attendance) => {
    expect(faults({ possible: '340', attended: '289', attendance })).toEqual([]);
  });

  it('says which parts do not come to the whole', () => {
    expect(
      faults({ possible: '340', attended: '289', missed: '51', 'with-leave': '22', 'without-leave': '29' }),
    ).toEqual([]);
    expect(faults({ missed: '51', 'with-leave': '22', 'without-leave': '30' })).toEqual([
      'Sessions missed: with leave (22) and without leave (30) come to 52 sessions, not 51 sessions.',
    ]);
  });

  it('says that a part is more than its whole, and a day before another', () => {
    expect(faults({ possible: '340', attended: '341' })).toEqual([
      'Sessions attended (341 sessions) cannot be more than sessions possible (340 sessions).',
    ]);
    expect(faults({}, { from: '3 September 2025', to: '3 July 2025' })).toEqual([
      'Figures to cannot be before figures from. Check both dates.',
    ]);
  });

  it('counts rows and finds the latest day', () => {
    const visits = '4 May 2026 | Yes\n11 May 2026 | No\n2 May 2026 | Yes';
    expect(faults({}, { visits, 'let-in': '2', 'last-visit': '11 May 2026' })).toEqual([]);
    expect(faults({}, { visits, 'let-in': '3', 'last-visit': '4 May 2026' })).toEqual([
      'Visits let in: the list “Visits” has 2 visits, not 3 visits.',
      'Last visit: the latest day in the list is 11 May 2026, not 4 May 2026.',
    ]);
  });

  it('says nothing where a part is not known', () => {
    expect(faults({ possible: 'not known', attended: '289', attendance: '91.8%' })).toEqual([]);
  });
});

test('a percentage that was worked out is never doubted, one that is a point off always is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 420 }), fc.nat(), (possible, some) => {
      const attended = some % (possible + 1);
      const right = Math.round((attended * 1000) / possible) / 10;
      const typed = (attendance: number) =>
        faults({ possible: `${possible}`, attended: `${attended}`, attendance: attendance.toFixed(1) });
      expect(typed(right)).toEqual([]);
      expect(typed(right >= 50 ? right - 1 : right + 1)).toHaveLength(1);
    }),
  );
});

test('what is missed is what is left, whatever the figures', () => {
  fc.assert(
    fc.property(fc.nat(420), fc.nat(420), fc.integer({ min: -3, max: 3 }), (attended, missed, off) => {
      const typed = Math.max(0, missed + off);
      const found = faults({
        possible: `${attended + missed}`,
        attended: `${attended}`,
        missed: `${typed}`,
      });
      expect(found.length).toBe(typed === missed ? 0 : 1);
    }),
  );
});
