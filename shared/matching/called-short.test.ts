import { describe, expect, it } from 'vitest';
import { calledShort } from './called-short.ts';

const invite = (organisation: string) => ({
  agency: 'voluntary',
  organisation,
  contributor: '',
  role: '',
  report: null,
});
const shorts = (names: readonly string[], texts: Record<string, string> = {}, ofFamily: string[] = []) =>
  calledShort(
    { localAuthority: 'Eastfold County Council', invitations: names.map(invite) },
    texts,
    new Set(ofFamily),
  );
const isMeant = (text: string, ...names: string[]): boolean => shorts(names)[0]?.test(text) ?? false;

describe('an organisation is called by the first word of its name', () => {
  it.each([
    ['Letter from Brackmoor', true],
    ['Brackmoor’s key worker', true],
    ['letter from brackmoor', false],
    ['He lives in Brackmoor', false],
    ['Seen in Brackmoor Road', false],
    ['Brackmoor Road flat', false],
    ['Brackmoors came', false],
    ['Low-Brackmoor', false],
    ['Seen at Brackmoor Clinic', true],
  ])('%s', (text, is) => {
    expect(isMeant(text, 'Brackmoor Alcohol Service')).toBe(is);
  });

  it.each<[string, readonly string[], Record<string, string>?, string[]?]>([
    ['where it is short', ['Brac Service']],
    ['where it is no name', ['the Brackmoor Service']],
    ['where two have it', ['Brackmoor Service', 'Brackmoor Primary']],
    ['where another has it in its name', ['Brackmoor Service', 'Friends of Brackmoor']],
    ['where the authority has it', ['Eastfold Service']],
    ['where one of the family has it', ['Brackmoor Service'], {}, ['brackmoor']],
    ['where it is a word of another meaning', ['Knife Hill Primary']],
    ['where the texts use it as a word', ['Orchard Primary'], { a: 'We met in the orchard.' }],
  ])('not %s', (_, names, texts, ofFamily) => {
    expect(shorts(names, texts, ofFamily)[0]).toBeNull();
  });

  it('in the order of the invitations, one organisation that sends two reports counting once', () => {
    const [one, two, three] = shorts(['Brackmoor Service', 'A Service', 'Brackmoor Service']);
    expect([one?.test('Brackmoor'), two, three?.test('Brackmoor')]).toEqual([true, null, true]);
    expect(shorts(['Orchard Primary'], { a: 'At orchards.' })[0]).not.toBeNull();
  });
});
