import { expect, it } from 'vitest';
import type { Conference } from '../domain/conference.ts';
import { standsForIn } from './stands-for.ts';

const invite = (...all: [agency: string, organisation?: string][]) =>
  standsForIn({
    invitations: all.map(([agency, organisation = 'Marl']) => ({ agency, organisation })),
  } as unknown as Conference);

it('means the agency itself where it is invited, or nobody else is it', () => {
  expect(invite(['school'], ['gp'])('gp')).toEqual(['gp']);
  expect(invite(['school'])('gp')).toEqual(['gp']);
  expect(invite()('hospital')).toEqual(['hospital']);
});

it.each([
  ['health-visiting', 'health-visitor'],
  ['infant-school', 'school'],
  ['nursery', 'early-years'],
  ['alcohol-service', 'adult-substance-misuse'],
  ['paediatric-diabetes', 'hospital'],
])('takes %s for what it is', (agency, service) => {
  expect(invite([agency])(service)).toEqual([agency]);
});

it('reads an agency that says nothing itself by its organisation', () => {
  expect(invite(['marl', 'Marl Women’s Refuge'])('domestic-abuse')).toEqual(['marl']);
  expect(invite(['infant-school', 'Marl Nursery'])('early-years')).toEqual(['early-years']);
});

it('means all that are it', () => {
  expect(invite(['primary-school'], ['secondary-school'])('school')).toEqual([
    'primary-school',
    'secondary-school',
  ]);
  expect(invite(['school'], ['secondary-school'])('school')).toEqual(['school', 'secondary-school']);
});

it('means the service that reports for it where that is invited and it is not', () => {
  expect(invite(['health-visitor'])('school-nurse')).toEqual(['health-visitor']);
  expect(invite(['health-visiting'])('school-nurse')).toEqual(['health-visiting']);
  expect(invite(['health-visitor'], ['school-nurse'])('school-nurse')).toEqual(['school-nurse']);
  expect(invite(['hospital'])('ambulance')).toEqual(['hospital']);
});
