import { describe, expect, it } from 'vitest';
import { toldClaims } from '../language/told-claims.ts';
import { invented } from './invented-family.ts';
import { namesOf } from './names.ts';
import { topicOf } from './told-topic.ts';

const names = namesOf(invented);
/** What a school says that another agency knows, in the last claim of a passage written on 20 May 2026. */
function topic(text: string) {
  const claim = toldClaims(text, 'school').at(-1);
  if (!claim) throw new Error(`Nobody is said to know: ${text}`);
  const passage = { file: 'school.md', text, start: 0, end: text.length, pieces: [] };
  const { words, adults, days, fields } = topicOf(claim, passage, names, '2026-05-20');
  return {
    words: [...words].sort(),
    adults: [...adults],
    days: days.map(({ from }) => from),
    fields: [...fields].sort(),
  };
}

describe('what a claim says that another agency knows', () => {
  it('is its own words, without those of knowing and of agencies', () => {
    const { words } = topic('The health visitor is fully aware of the eviction, the ladder and the horse.');
    expect(words).toEqual(['=evict', 'hors', 'ladder']);
  });

  it('is of no field of life for the name of the agency alone', () => {
    expect(topic('The hospital is aware of the eviction.').fields).toEqual([]);
    expect(topic('The hospital is aware of the injury.').fields).toEqual(['health']);
  });

  it('is of its own adults, days and fields of life', () => {
    const own = topic(
      'Nell was absent on 4 March. The GP is aware Mr Kerr was drunk in April, by a ladder and alcohol.',
    );
    expect(own).toMatchObject({ adults: ['person:s'], days: ['2026-04-01'], fields: ['substances'] });
  });

  it('is what stands before it too where it only points back', () => {
    const before = 'On 4 May Mr Kerr was drunk at the gate.';
    const back = topic(`${before} The health visitor is aware of this.`);
    expect(back).toEqual({
      words: ['=alcohol', 'gate'],
      adults: ['person:s'],
      days: ['2026-05-04'],
      fields: [],
    });
    expect(topic(`${before} The health visitor is aware.`).words).toEqual(['=alcohol', 'gate']);
    expect(topic('Cannabis. The GP is aware of this.').words).toEqual(['=drugs']);
    expect(topic(`He drinks. The GP is aware of the April incident.`)).toMatchObject({
      words: ['=alcohol'],
      fields: ['behaviour', 'substances'],
    });
  });

  it('does not point back with words enough of its own', () => {
    const before = 'On 4 May Mr Kerr was drunk at the gate.';
    const three = 'The health visitor is aware of this horse and ladder and larder.';
    expect(topic(`${before} ${three}`).words).toContain('gate');
    const four = 'The health visitor is aware of this horse and ladder and larder and pantry.';
    expect(topic(`${before} ${four}`)).toMatchObject({
      words: ['hors', 'ladder', 'larder', 'pantry'],
      days: [],
      adults: [],
    });
    expect(topic(`${before} The health visitor is aware of a horse.`).words).toEqual(['hors']);
  });

  it('points back over six sentences, and to none that come after', () => {
    const rows = ['Roses.', 'Larder.', 'Ladder.', 'Pantry.', 'Stairwell.', 'Cellar.', 'Attic.'];
    const { words } = topic(`${rows.join(' ')} The GP is aware of this. Tulips.`);
    expect(words).not.toContain('ros');
    expect(words).toHaveLength(6);
  });
});
