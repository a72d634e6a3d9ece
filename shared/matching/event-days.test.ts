import { describe, expect, test } from 'vitest';
import type { When } from '../domain/when.ts';
import { daysOf, eventDays, isSlip, lengthOf, stretch } from './days.ts';

const on = (day: string): When => ({ kind: 'exact', on: day, words: '' });
const wednesday = on('2026-03-11');
const shown = ({ from, to, isSure }: ReturnType<typeof stretch>): string =>
  `${from === to ? from : `${from}/${to}`}${isSure ? '' : '?'}`;
const pointsTo = (words: string, when: When = wednesday): string[] =>
  eventDays(when, words).slice(1).map(shown);

describe('the days of an event on Wednesday 11 March 2026', () => {
  test.each([
    ['He was late.', []],
    ['Mum said he got out yesterday', ['2026-03-10']],
    ['Argument last night', ['2026-03-10']],
    ['The evening before, shouting', ['2026-03-10']],
    ['Police were there the day before', ['2026-03-10']],
    ['A row the previous evening', ['2026-03-10']],
    ['Fell two days ago', ['2026-03-09']],
    ['Not home three nights before', ['2026-03-08']],
    ['Had been burnt FOUR days earlier', ['2026-03-07']],
    ['Was hit five days previously', ['2026-03-06']],
    ['Fell 6 days ago', ['2026-03-05']],
    ['Fell 0 days ago', []],
    ['Seen again two days later', []],
    ['Bruise seen after a fall over the weekend', ['2026-03-07/2026-03-10?']],
    ['At the weekend he fell', ['2026-03-07/2026-03-10?']],
    ['Out alone this weekend', ['2026-03-07/2026-03-10?']],
    ['Has not been seen since the 9th', ['2026-03-09']],
    ['Gone since the 28th', ['2026-02-28']],
    ['Out all the night of the 3rd', ['2026-03-03']],
    ['On the 11th he was here', ['2026-03-11']],
    ['On the 25th centile', []],
    ['On the 2nd occasion', []],
    ['Moved on the 2nd March', ['2026-03-02']],
    ['On the 9th MUM rang', ['2026-03-09']],
    ['Of the 3rd Battalion', []],
    ['Says he fell on 9 March', ['2026-03-09']],
    ['Says he fell on 8 February', ['2026-02-08']],
    ['Says he fell on 7 February', []],
    ['Wrote of a fall on 2 January 2025', []],
    ['Ill in February', []],
  ])('%s', (words, days) => {
    expect(pointsTo(words)).toEqual(days);
  });

  test.each([
    ['Says he fell on Thursday', ['2026-03-05?']],
    ['Fell last Friday', ['2026-03-06', '2026-03-06?']],
    ['Since Saturday he limps', ['2026-03-07?']],
    ['Mum rang to say he was out on Sunday', ['2026-03-08?']],
    ['Came in bruised that MONDAY', ['2026-03-09?']],
    ['Came Tuesday with no coat', ['2026-03-10?']],
    ['Seen on Wednesday', ['2026-03-11?']],
    ['From Monday until Tuesday he was with his aunt', ['2026-03-09?', '2026-03-10?']],
    ['Comes on Thursdays', []],
    ['Goes to Sunday school', []],
    ['Works on Friday nights', []],
    ['Seen at the Monday group', []],
  ])('%s: the nearest such day not after it', (words, days) => {
    expect(pointsTo(words)).toEqual(days);
  });

  test('are a month back at most for "the 31st"', () => {
    expect(pointsTo('Gone since the 31st', on('2026-05-01'))).toEqual(['2026-03-31']);
    expect(pointsTo('Gone since the 31st', on('2026-05-02'))).toEqual([]);
  });

  test('are counted back before 1970 too', () => {
    expect(pointsTo('born on Monday', on('1969-12-31'))).toEqual(['1969-12-29?']);
  });

  test('are turned with both ends of a stretch', () => {
    const week: When = { kind: 'about', from: '2026-03-02', to: '2026-03-11', words: '' };
    expect(eventDays(week, '').map(shown)).toEqual(['2026-03-02/2026-03-11?']);
    expect(pointsTo('a row last night', week)).toEqual(['2026-03-01/2026-03-10']);
    expect(pointsTo('fell two days ago', week)).toEqual(['2026-02-28/2026-03-09']);
    expect(pointsTo('fell at the weekend', week)).toEqual(['2026-02-26/2026-03-10?']);
    expect(pointsTo('fell on Sunday', week)).toEqual(['2026-03-08?']);
    expect(pointsTo('fell on the 9th', week)).toEqual(['2026-03-09']);
    expect(pointsTo('fell on 3 April', week)).toEqual([]);
  });

  test('are none where nothing is known', () => {
    const unknown: When = { kind: 'unknown', words: 'some time' };
    expect(daysOf(unknown)).toEqual([]);
    expect(eventDays(unknown, 'yesterday')).toEqual([]);
  });

  test('are sure only where the writer gives the very day', () => {
    expect(daysOf(wednesday)).toEqual([stretch('2026-03-11', '2026-03-11', true)]);
    expect(lengthOf(stretch('2026-03-01', '2026-03-31', false))).toBe(31);
  });

  test('are read once, since many ask', () => {
    expect(eventDays(wednesday, 'fell')).toBe(eventDays(wednesday, 'fell'));
    expect(eventDays(wednesday, 'fell yesterday')).not.toEqual(eventDays(wednesday, 'fell'));
  });

  test.each([
    ['2026-03-04', '2026-03-14', true],
    ['2026-03-14', '2026-03-24', true],
    ['2026-03-04', '2026-03-24', false],
    ['2026-03-04', '2026-03-15', false],
    ['2026-03-04', '2026-04-14', false],
    ['2026-03-04', '2026-03-04', false],
  ])('%s and %s: a slip of the pen is %s', (one, other, is) => {
    expect(isSlip(one, other)).toBe(is);
    expect(isSlip(other, one)).toBe(is);
  });
});
