import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { eventGroups } from './event-groups.ts';

type Place = readonly [file: string, start: number, end: number];

const finding = (id: string, kind: string, ...places: Place[]): Finding => ({
  id,
  kind,
  tier: 'merge',
  weight: 'consider',
  message: '',
  why: '',
  differences: [{ part: id, values: ['a', 'b'] }],
  evidence: places.map(([file, start, end]) => ({ file, quote: 'x', start, end })),
  suggestions: [],
});
const school: Place = ['school', 0, 10];
const police: Place = ['police', 40, 60];
const housing: Place = ['housing', 5, 9];

const told = (findings: readonly Finding[], parted: readonly string[] = []) =>
  eventGroups(findings, new Set(parted)).map(({ findings: of, accounts, parts }) => ({
    of: of.map(({ id }) => id),
    accounts: accounts.map(({ file, start, end }) => [file, start, end]),
    parts,
  }));

test('an event that three agencies tell is one group with three accounts, in the order of files', () => {
  expect(
    told([
      finding('school-police', 'same-event', school, police),
      finding('police-housing', 'same-event', police, housing),
      finding('school-housing', 'same-event', school, housing),
    ]),
  ).toEqual([
    {
      of: ['school-police', 'police-housing', 'school-housing'],
      accounts: [housing, police, school],
      parts: ['school-police', 'police-housing', 'school-housing'],
    },
  ]);
});

test('what the chair keeps apart joins nothing, and neither does a contradiction', () => {
  const findings = [
    finding('school-police', 'same-event', school, police),
    finding('police-housing', 'same-event', police, housing),
    finding('beside', 'conflict', school, housing),
  ];
  expect(told(findings, ['police-housing']).map(({ of }) => of)).toEqual([['school-police']]);
});

test.each([
  ['a stretch that holds another', [['school', 0, 10]], [['school', 2, 5]], [['school', 0, 10]]],
  ['the longer of two that begin together', [['school', 0, 4]], [['school', 0, 10]], [['school', 0, 10]]],
  ['the one that reaches further', [['school', 0, 10]], [['school', 8, 20]], [['school', 8, 20]]],
  [
    'both of two that stand side by side',
    [['school', 0, 10]],
    [['school', 10, 20]],
    [
      ['school', 0, 10],
      ['school', 10, 20],
    ],
  ],
] as [string, Place[], Place[], Place[]][])('an account stands once: %s', (_, one, other, kept) => {
  const groups = told([
    finding('a', 'same-event', police, ...one),
    finding('b', 'same-event', police, ...other),
  ]);
  expect(groups[0]?.accounts).toEqual([police, ...kept]);
});
