import { describe, expect, it } from 'vitest';
import { answersTo, family, says } from '../invented-family.ts';
import { contact } from './contact.ts';

const read = (text: string): string[] => answersTo(contact, says('school', text));

describe('that there is contact', () => {
  it.each([
    ['Mr Holt collects Ivo.'],
    ['Mr Holt picked Ivo up.'],
    ['Mr Holt dropped her off.'],
    ['Mr Holt visited.'],
    ['Mr Holt came with Nell.'],
    ['Mr Holt was seen at the gate.'],
    ['Mr Holt came to the house.'],
    ['Mr Holt attended the meeting.'],
    ['Mr Holt was introduced.'],
    ['Mr Holt was asleep on the settee.'],
    ['Mr Holt is stopping with them.'],
    ['Mr Holt has been living there.'],
    ['Mr Holt does most Mondays.'],
    ['Mr Holt comes round.'],
    ['Mr Holt sees the children.'],
    ['Mr Holt stays over.'],
    ['Mr Holt texts the children.'],
    ['Mr Holt rang her.'],
    ['Mr Holt takes them swimming.'],
    ['Mr Holt at the school gate.'],
    ['Mr Holt, present.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['person:f yes']);
  });

  it.each([
    ['He collects Ivo.'],
    ['Ms Marsh collects Ivo.'],
    ['Mr Holt never visits.'],
    ['Mr Holt declined to visit.'],
    ['The order prohibits Mr Holt, who visited.'],
    ['Mr Holt visited, he denies.'],
    ['Mr Holt was contacted when he visited.'],
    ['Mr Holt visited, our contact says.'],
    ['Mr Holt visited after contact with the school.'],
    ['Mr Holt is tall, met or not.'],
  ])('is not read in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('that there is none', () => {
  it.each([
    ['Mr Holt has no contact.'],
    ['Mr Holt is not having any direct contact.'],
    ['Mr Holt denies any contact.'],
    ['Mr Holt has lost contact.'],
    ['Mr Holt has not seen the children since May.'],
    ['Mr Holt has not visited them for months.'],
    ['Mr Holt does not see them.'],
    ['Mr Holt is not in touch.'],
    ['Nobody has seen Mr Holt.'],
    ['Mr Holt, whereabouts unknown.'],
  ])('is read in "%s"', (text) => {
    expect(read(text)).toEqual(['person:f no']);
  });

  it('is read of him who was named last, where it speaks of somebody', () => {
    const last = (text: string) =>
      answersTo(contact, { ...says('school', text), adults: new Set(['person:f']) });
    expect(last('He has no contact.')).toEqual(['person:f no']);
    expect(last('There is no contact with him.')).toEqual(['person:f no']);
    expect(last('There is no contact.')).toEqual([]);
  });

  it('is read with the day since when, and not of the mother', () => {
    const saying = says('school', 'Mr Holt has no contact with Ms Marsh since 11 January.', '1970-01-11');
    expect(contact.read(saying, family)).toEqual([{ about: 'person:f', side: 'no', since: 10 }]);
  });
});
