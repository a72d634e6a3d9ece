import { describe, expect, it } from 'vitest';
import { stretch } from './days.ts';
import { invented, says } from './invented-family.ts';
import { told } from './invented-account.ts';
import type { SameEvent } from './same-event.ts';
import type { Saying } from './saying.ts';
import { singleSource } from './single-source.ts';

const asked = (sayings: readonly Saying[], same: readonly SameEvent[] = []) =>
  singleSource(invented, same, sayings);
/** Which agency is asked about what, and how loudly. */
const gist = (...sayings: Saying[]) =>
  asked(sayings).map(({ agency, domain, weight }) => `${agency} ${domain} ${weight}`);

describe('the order in which it is asked', () => {
  const arrears = (agency: string, words = 'Arrears of rent since Easter') => says(agency, `${words}.`);

  it('is by kind, the gravest first, then by how much is told, then by agency', () => {
    const pregnant = says('gp', 'Pregnant, booked for a scan.');
    const drawn = says('school', 'Nell drew a sexual picture.');
    expect(gist(pregnant, drawn).map((one) => one.split(' ')[1])).toEqual(['sexual', 'pregnancy']);
    const smoke = [arrears('housing', 'Complaints of smoke'), arrears('gp', 'Debt with a catalogue')];
    expect(gist(...smoke)).toEqual(['gp housing should', 'housing housing should']);
    const [first] = gist(
      arrears('gp', 'Possession hearing at court'),
      arrears('housing', 'Debt, cold, dark rooms, swearing tenants'),
    );
    expect(first).toBe('housing housing should');
  });

  it('ends with what else each alone tells, the most telling of it first', () => {
    const cold = says('school', 'The pantry floor was cold.');
    const dark = says('school', 'The stairwell was cold, dark and filthy.');
    const tracks = says('gp', 'A neighbour tracks the post.');
    const [ofGp, ofSchool, ...more] = asked([cold, dark, tracks]);
    expect(more).toEqual([]);
    expect(ofGp).toMatchObject({ agency: 'gp', weight: 'consider', domain: 'other' });
    expect(ofSchool?.evidence.map(({ quote }) => quote)).toEqual([dark.text, cold.text]);
    expect(ofSchool?.message).toContain('Only School or college tells of it, in 2 places.');
  });

  it('ends there with plain facts, and says nothing of what is of the report', () => {
    const museum = says('school', 'The class went to the museum by bus.');
    const cold = says('school', 'The pantry floor was cold.');
    const report = says('school', 'I have tried to set down the museum and the bus.');
    const [found, ...more] = asked([museum, cold, report]);
    expect(more).toEqual([]);
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([cold.text, museum.text]);
    expect(asked([report])).toEqual([]);
  });

  it('shows two dozen places of that at most', () => {
    const many = Array.from({ length: 26 }, (_, at) =>
      says('school', `${'Rooms '.repeat(at + 1)}pantry larder cold.`),
    );
    expect(asked(many)[0]?.evidence).toHaveLength(24);
  });

  it('names people whom one agency alone names between the two', () => {
    const reports = [
      says('school', 'The pantry was cold, said neighbour Reece.'),
      says('housing', 'Arrears of £900.'),
    ];
    expect(gist(...reports).map((one) => one.split(' ')[1])).toEqual(['housing', 'person', 'other']);
  });
});

describe('what two agencies tell of one event', () => {
  const on = [stretch('2026-03-07', '2026-03-07', true)];
  const row = { ...says('school', 'Possession papers on the mat.'), section: 'chronology', days: on };
  const account = (saying: Saying, id: string) => told({}, { id, evidence: saying.evidence, days: on });
  const elsewhere = account(says('gp', 'Something else.'), 'b');
  const weighed = { bits: 9, daysApart: 0, reasons: [] };

  it('is told by both, in the chronology, or where it is an injury', () => {
    const pair = (saying: Saying): SameEvent[] => [
      { a: account(saying, 'a'), b: elsewhere, weighed, twins: [] },
    ];
    expect(asked([row], pair(row))).toEqual([]);
    expect(asked([row], [])).toHaveLength(1);
    const prose = { ...row, section: 'other' };
    expect(asked([prose], pair(prose))).toHaveLength(1);
    const injury = says('school', 'A laceration to the arm, bruised.');
    expect(asked([injury], pair(injury))).toEqual([]);
    const other = { ...row, evidence: { ...row.evidence, start: 900, end: 940 } };
    expect(asked([other], pair(row))).toHaveLength(1);
  });

  it('is told by both in its twins too', () => {
    const first = account(says('school', 'Another thing.'), 'a');
    expect(asked([row], [{ a: first, b: elsewhere, weighed, twins: [account(row, 'c')] }])).toEqual([]);
    expect(asked([row], [{ a: elsewhere, b: account(row, 'c'), weighed, twins: [] }])).toEqual([]);
  });
});
