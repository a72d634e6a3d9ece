import { describe, expect, it } from 'vitest';
import { type Conference, conferenceRecord } from '../domain/conference.ts';
import type { Account } from './account.ts';
import { eventDays } from './days.ts';
import { factsOf, readerOf } from './facts.ts';
import { askFrom } from './same-event.ts';
import { stepsOf, weighPair } from './weigh-pair.ts';

const conference: Conference = conferenceRecord.make({
  id: 'conference:test',
  name: 'Test',
  kind: 'Initial',
  on: '2026-06-01',
  localAuthority: 'Nowhere',
  chair: { name: 'A. Chair', role: 'Chair' },
  children: [
    { id: 'child:a', name: 'Ivo Marsh' },
    { id: 'child:b', name: 'Nell Marsh' },
  ],
  family: [
    {
      id: 'person:m',
      name: 'Petra Marsh',
      relationship: 'Mother',
      inHousehold: 'yes',
      parentalResponsibility: [],
      aliases: [],
    },
    {
      id: 'person:s',
      name: 'Joel Kerr',
      relationship: "Mother's partner",
      inHousehold: 'yes',
      parentalResponsibility: [],
      aliases: [],
    },
  ],
} as Parameters<typeof conferenceRecord.make>[0]);
const reader = readerOf({ conference, texts: {} });

const account = (agency: string, on: string, text: string, time?: string): Account => ({
  id: `${agency}:${on}:${text}`,
  agency,
  event: null,
  text,
  days: eventDays({ kind: 'exact', on, words: on }, text),
  facts: factsOf({ text, main: text, context: '', children: [], subject: [], agency, time }, reader),
  evidence: { file: agency, quote: text, start: 0, end: text.length },
});
const bits = (a: Account, b: Account) => weighPair(a, b).bits;

const fracture = account(
  'hospital',
  '2026-03-07',
  'Ivo seen in the emergency department, fractured left wrist, fell from a wall',
);

describe('weighing two accounts', () => {
  it('takes other words for the same injury a day later as one event', () => {
    expect(
      bits(
        fracture,
        account('school', '2026-03-08', 'Ivo came in with his left arm in plaster after a fall'),
      ),
    ).toBeGreaterThan(askFrom);
  });

  it.each([
    [
      'another child',
      account('school', '2026-03-08', 'Nell came in with her left arm in plaster after a fall'),
    ],
    [
      'another kind on the same day',
      account('school', '2026-03-07', 'Ivo suspended for swearing at a teacher'),
    ],
    ['another part of the body', account('school', '2026-03-08', 'Ivo has a bruise on his shin')],
    ['a week later', account('school', '2026-03-14', 'Ivo has a fresh bruise on his arm after a fall')],
    ['weeks later', account('school', '2026-04-20', 'Ivo fractured left wrist, fell from a wall')],
  ])('keeps %s apart', (_, other) => {
    expect(bits(fracture, other)).toBeLessThan(askFrom);
  });

  it('resolves "yesterday" and "the night before"', () => {
    const police = account('police', '2026-02-03', 'Nell found alone in the street without a coat');
    expect(
      weighPair(
        police,
        account('school', '2026-02-04', 'Mum rang: Nell got out yesterday and was found in the street'),
      ).daysApart,
    ).toBe(0);
  });

  it('takes a police notice days later for the police event, not for a neighbour’s complaint', () => {
    const police = account(
      'police',
      '2026-01-09',
      'Joel Kerr arrested for assault on Petra Marsh. PPN submitted',
      '22:40',
    );
    const notice = account(
      'school',
      '2026-01-12',
      'Operation Encompass notification from police, children present',
    );
    expect(bits(police, notice)).toBeGreaterThan(askFrom);
    expect(
      bits(account('housing', '2026-01-11', 'Complaint of loud music and people in the garden'), notice),
    ).toBeLessThan(askFrom);
  });

  it('is the same in either order, and its steps add up', () => {
    const other = account('school', '2026-03-08', 'Ivo came in with his left arm in plaster after a fall');
    const [one, two] = [weighPair(fracture, other), weighPair(other, fracture)];
    expect(one.bits).toBeCloseTo(two.bits);
    const steps = stepsOf(one);
    expect(steps.reduce((sum, step) => sum + step.weight, 0)).toBeCloseTo(one.bits);
    expect(steps.every((step) => step.why.length > 3)).toBe(true);
  });
});
