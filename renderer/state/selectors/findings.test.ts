import { expect, test } from 'vitest';
import { byWeight, type Finding, rankOf } from '../../../shared/domain/finding.ts';
import { countByWeight, countQuiet, filterFindings, heard } from './findings.ts';

const finding = (id: string, weight: Finding['weight'], quiet?: true): Finding => ({
  id,
  kind: 'minimising',
  tier: 'wording',
  weight,
  ...(quiet && { quiet }),
  message: 'What was seen?',
  why: '',
  evidence: [],
  suggestions: [],
});
const all = [
  finding('a', 'consider', true),
  finding('b', 'should'),
  finding('c', 'consider'),
  finding('d', 'must'),
];
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id).join('');

test('quiet findings come last, are counted by themselves, and are hidden where that is wanted', () => {
  expect(ids(all.toSorted(byWeight))).toBe('dbca');
  expect(all.map(rankOf)).toEqual(['quiet', 'should', 'consider', 'must']);
  expect(countByWeight(all)).toEqual({ must: 1, should: 1, consider: 1 });
  expect(countQuiet(all)).toBe(1);
  expect(ids(heard(all, true))).toBe('abcd');
  expect(ids(heard(all, false))).toBe('bcd');
});

test('the filter of weights leaves quiet findings to their own switch', () => {
  expect(ids(filterFindings(all, { text: '', weights: ['must'], kind: null }))).toBe('da');
});
