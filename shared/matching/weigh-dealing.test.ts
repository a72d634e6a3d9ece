import { expect, it } from 'vitest';
import type { Account } from './account.ts';
import type { Facts } from './facts.ts';
import { told } from './invented-account.ts';
import { dealingBetween } from './weigh-dealing.ts';

const school = (text: string, facts: Partial<Facts> = {}): Account =>
  told({ agencies: new Set(['gp']), ...facts }, { text });
const doctor = (text: string, facts: Partial<Facts> = {}): Account =>
  told({ agencies: new Set(['school']), ...facts }, { text, agency: 'gp' });
const ofChild = { children: new Set(['child:a']) };

it.each([
  ['Letter sent to the surgery', 'School letter in, scanned'],
  ['Rang the practice about weight', 'Message from school'],
  ['Emailed GP with the chart', 'Update received from school'],
  ['Asked the practice nurse to call', 'School phoned'],
])('takes %j and %j for one dealing', (a, b) => {
  expect(dealingBetween(school(a), doctor(b))?.weight).toBe(2);
  expect(dealingBetween(doctor(b), school(a))?.weight).toBe(2);
});

it('takes two visits to one child for one', () => {
  const [a, b] = [school('The doctor came in to see him', ofChild), doctor('Seen at school', ofChild)];
  expect(dealingBetween(a, b)?.weight).toBe(2);
  expect(dealingBetween(a, doctor('Seen at school'))).toBeNull();
  expect(dealingBetween(a, doctor('Bruise at school', ofChild))).toBeNull();
  expect(dealingBetween(school('Late', ofChild), b)).toBeNull();
});

it('needs both to pass something on, and each to name the other', () => {
  expect(dealingBetween(school('Letter sent'), doctor('Cough'))).toBeNull();
  expect(dealingBetween(school('Late again'), doctor('Letter received'))).toBeNull();
  expect(
    dealingBetween(school('Letter sent', { agencies: new Set() }), doctor('Letter received')),
  ).toBeNull();
  expect(
    dealingBetween(school('Letter sent'), doctor('Letter received', { agencies: new Set() })),
  ).toBeNull();
});
