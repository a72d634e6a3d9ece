import { describe, expect, it } from 'vitest';
import { invented, says } from './invented-family.ts';
import { namesOf } from './names.ts';
import type { Saying } from './saying.ts';
import { personsOfOne } from './single/persons.ts';

const asked = (...sayings: Saying[]): string[] =>
  personsOfOne(sayings, invented.conference, namesOf(invented)).map(({ message }) => message);

describe('people whom one agency alone names', () => {
  const school = says('school', 'Ivo is driven by a man called Reece.');

  it('are asked about by name, and not once another agency names them', () => {
    expect(asked(school, says('gp', 'Ivo is well.'))[0]).toContain('Reece');
    expect(asked(school, says('gp', 'Reece came with Ivo.'))).toEqual([]);
  });

  it('are not those of the family, days or parents', () => {
    const plain = ['Her partner Joel Kerr came.', 'Seen with a friend Monday.', 'The man Mum met.'];
    expect(asked(...plain.map((text) => says('school', text)), says('gp', 'Joel Kerr is well.'))).toEqual([]);
  });

  it('are also a brother, sister or parent in one of three reports', () => {
    const reports = [
      says('gp', 'Ivo is well.'),
      says('school', 'Ivo reads.'),
      says('police', 'Ivo and Nell seen.'),
    ];
    expect(asked(...reports)).toEqual([expect.stringContaining('Nell Marsh')]);
    expect(asked(...reports, says('housing', 'Nell has a cot.'))).toEqual([]);
    expect(asked(...reports.slice(1))).toEqual([]);
  });
});
