import { describe, expect, it } from 'vitest';
import type { Conference } from '../../domain/conference.ts';
import { invented, says } from '../invented-family.ts';
import { namesOf } from '../names.ts';
import type { Saying } from '../saying.ts';
import { personsOfOne } from './persons.ts';

const found = (sayings: readonly Saying[], conference: Conference = invented.conference) =>
  personsOfOne(sayings, conference, namesOf({ ...invented, conference }));
const asked = (...sayings: Saying[]): string[] => found(sayings).map(({ message }) => message);
const gp = says('gp', 'Ivo is well.');

describe('people whom one agency alone names', () => {
  const school = says('school', 'Ivo is driven by a man called Reece.');

  it('are asked about by name, and not once another agency names them', () => {
    expect(asked(school, gp)).toEqual([
      'Who is this to the children? Only School or college speaks of Reece.',
    ]);
    expect(asked(school, says('gp', 'Reece came with Ivo.'))).toEqual([]);
    expect(asked(school, says('gp', 'Reeces is a shop.'))).toHaveLength(1);
  });

  it('are asked about though that agency names them again, with all its words, once for each agency', () => {
    const again = says('school', 'The man Reece waits in a van.');
    const other = says('school', 'A neighbour, Corrie, rang.');
    const [housing, ofSchool, ...more] = found([
      school,
      again,
      other,
      says('housing', 'Her cousin Abel calls.'),
    ]);
    expect(more).toEqual([]);
    expect(housing?.message).toContain('Only Housing speaks of Abel.');
    expect(ofSchool).toMatchObject({
      kind: 'single-source',
      weight: 'should',
      agency: 'school',
      domain: 'person',
    });
    expect(ofSchool?.message).toContain('Only School or college speaks of Reece and Corrie.');
    expect(ofSchool?.evidence.map(({ quote }) => quote)).toEqual(
      [school, again, other].map(({ text }) => text),
    );
  });

  it.each([
    ['Tamsin', 'A woman known as Tamsin was there.'],
    ['Tamsin', 'The visitor introduced as “Tamsin” left.'],
    ['Reece', 'Mum’s new boyfriend Reece came.'],
    ['Reece', 'Her mates, Reece and another, came.'],
    ['Reece', 'The lodger is Reece.'],
    ['Reece', 'A friend of Joel Reece came.'],
    ['Zoë', 'Her friend Zoë came.'],
    ['Reece', 'He calls him Uncle Reece.'],
    ['Tamsin', 'Taken in by aunts Tamsin and another.'],
    ['Émile', 'A man named Émile came.'],
    ['Dušan', 'The lad was Dušan.'],
  ])('are read as agencies write them: %s', (name, text) => {
    expect(asked(says('school', text), gp)).toEqual([expect.stringContaining(`speaks of ${name}.`)]);
    expect(asked(says('school', text), says('gp', `${name} came too.`))).toEqual([]);
  });

  it.each([
    'Her partner Joel Kerr came.',
    'Her partner Baba came.',
    'A man called Marsh came.',
    'Seen with a friend Monday.',
    'A friend, June, no: in June.',
    'The man Mum met.',
    'The man Police met.',
    'A man named Al came.',
    'A friend reads.',
    'Reece came.',
    'He is called Reece.',
    'A friend of the family.',
  ])('are not those of the family, days or parents: %s', (text) => {
    expect(asked(says('school', text), gp)).toEqual([]);
  });

  it('are not the workers of the agencies, nor whom the records name, nor what is said of sharing', () => {
    const asks = {
      agency: 'school',
      organisation: 'Hill School',
      contributor: 'Tamsin Reece',
      role: '',
      report: null,
    };
    const conference = { ...invented.conference, invitations: [asks] };
    expect(found([school, gp], conference)).toEqual([]);
    expect(asked({ ...school, isRecord: true }, gp, says('school', 'Ivo reads.'))).toEqual([]);
    expect(asked({ ...school, section: 'sharing' }, gp, says('school', 'Ivo reads.'))).toEqual([]);
  });

  it('are not those of the family by a middle name', () => {
    const family = invented.conference.family.map((one) => ({
      ...one,
      name: one.name.replace(' ', ' Reece '),
    }));
    expect(found([school, gp], { ...invented.conference, family })).toEqual([]);
  });

  it('are no more than all of them where only one agency has sent a report', () => {
    expect(asked(school, says('school', 'Ivo reads.'))).toEqual([]);
  });
});

describe('people of the family whom one of three reports alone names', () => {
  const reports = [gp, says('school', 'Ivo reads.'), says('police', 'Ivo and Nell seen.')];

  it('are asked about, each as what they are', () => {
    const [nell, petra, ...more] = found([...reports, says('police', 'Ms Marsh was there.')]);
    expect(more).toEqual([]);
    expect(nell).toMatchObject({ weight: 'consider', agency: 'police', child: 'child:b' });
    expect(nell?.message).toBe('What do the others know of Nell Marsh? Only Police speaks of them.');
    expect(nell?.evidence.map(({ quote }) => quote)).toEqual(['Ivo and Nell seen.']);
    expect(petra).toMatchObject({ domain: 'person person:m' });
    expect(petra).not.toHaveProperty('child');
  });

  it('are not asked about once another tells of them, nor in two reports', () => {
    expect(asked(...reports, says('housing', 'Nell has a cot.'))).toEqual([]);
    expect(asked(...reports.slice(1))).toEqual([]);
  });

  it('are those named, not those whom the report is about', () => {
    expect(asked(gp, says('school', 'Ivo reads.'), says('police', 'It rained.'))).toEqual([]);
    const sheWas = { ...says('police', 'Nobody was seen.'), adults: new Set(['person:m']) };
    expect(asked(gp, says('school', 'Ivo reads.'), sheWas)).toEqual([]);
  });

  it('are shown in six places at most', () => {
    const many = [1, 2, 3, 4, 5, 6, 7].map((at) =>
      says('police', `${'Again and '.repeat(at)}Nell was seen.`),
    );
    expect(found([...reports, ...many])[0]?.evidence).toHaveLength(6);
  });
});
