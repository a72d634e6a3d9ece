import { describe, expect, it } from 'vitest';
import { agenciesIn } from './agency-words.ts';
import { toldClaims } from './told-claims.ts';

describe('agencies in a text', () => {
  it('reads usual names, short names and roles', () => {
    expect(agenciesIn('MASH, the health visitor and our EWO met the GP.').map((one) => one.agency)).toEqual([
      'social-care',
      'health-visitor',
      'education-welfare',
      'gp',
    ]);
  });

  it('does not find one in another word', () => {
    expect(agenciesIn('The hospitality course and a schooling plan.')).toEqual([]);
  });
});

describe('told claims', () => {
  it('names every agency that is said to know, but not the writer', () => {
    const [claim] = toldClaims('The school nurse and social care both know about the burns.', 'school');
    expect(claim?.agencies).toEqual(['school-nurse', 'social-care']);
    expect(toldClaims('The police are aware of the address.', 'police')).toEqual([]);
  });

  it('is silent where a day stands with a person, a reference or a means', () => {
    expect(toldClaims('Social care were informed by phone on 4 May 2026.', 'school')).toEqual([]);
    expect(toldClaims('Social care were informed in May.', 'school')).toHaveLength(1);
  });

  it('does not take a denial for a claim', () => {
    expect(toldClaims('The health visitor is not aware of the move.', 'gp')).toEqual([]);
    expect(toldClaims('No concerns have been raised by the school.', 'social-care')).toEqual([]);
  });
});
