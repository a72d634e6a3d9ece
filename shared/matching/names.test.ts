import { describe, expect, it } from 'vitest';
import { invented } from './invented-family.ts';
import { namesOf } from './names.ts';

const invite = (organisation: string, contributor = '', agency = 'school') => ({
  agency,
  organisation,
  contributor,
  role: '',
  report: null,
});
const named = (...invitations: ReturnType<typeof invite>[]) =>
  namesOf({ texts: {}, conference: { ...invented.conference, invitations } });
const agenciesNamed = (text: string, ...invitations: ReturnType<typeof invite>[]): string[] =>
  named(...invitations)
    .organisations.filter(({ match }) => match.test(text))
    .map(({ agency }) => agency);

describe('an organisation in a text', () => {
  const school = invite(' St Bruno’s Church Academy ', 'Mrs  Anne Walker ');
  it.each([
    ['by its name', 'Ivo goes to St Bruno’s Church Academy.', true],
    ['by its first two words', 'Rang st bruno’s about it', true],
    ['not by its first word', 'Lives in St Peter Road', false],
    ['not by its second word', 'Seen at Bruno’s cafe', false],
    ['not inside another word', 'The St Bruno’s-Hill hall', false],
    ['by its contributor', 'Mrs Walker rang', true],
    ['not by a word that a name could be', 'A dog walker rang', false],
    ['not by a longer name', 'Mrs Walkerson rang', false],
  ])('%s: %s', (_, text, isFound) => {
    expect(agenciesNamed(text, school).length > 0).toBe(isFound);
  });

  it('is also called by the first two of three words', () => {
    expect(agenciesNamed('Rang Hope Lane', invite('Hope Lane Nursery'))).toEqual(['school']);
    expect(agenciesNamed('Rang Hope House', invite('Hope Lane'))).toEqual([]);
  });

  it('is not found by what is too short to be a name', () => {
    expect(agenciesNamed('The YES of Mrs Lee', invite('YES', 'Mrs Lee'))).toEqual([]);
    expect(agenciesNamed('The YESS of it', invite('YESS'))).toEqual(['school']);
    expect(agenciesNamed('Mrs Leek came', invite('', 'Mrs Leek'))).toEqual(['school']);
    expect(agenciesNamed('An A B here', invite('A B Nursery Group'))).toEqual([]);
  });

  it('is written with any signs', () => {
    expect(agenciesNamed('Seen by Help (North) today', invite('Help (North)'))).toEqual(['school']);
    expect(agenciesNamed('Seen by Helps today', invite('Help.', 'x'))).toEqual([]);
  });
});

describe('a text without its names', () => {
  const names = named(invite('Bruise Lane', '', 'gp'), invite('Bruise Lane Family Centre'));

  it('lacks the longest name first, and all of them', () => {
    expect(names.plain('Seen at Bruise Lane Family Centre and bruise lane').trim()).toBe('Seen at   and');
    expect(named().plain('Seen at Bruise Lane')).toBe('Seen at Bruise Lane');
  });

  it('gives its telling words without those of family and organisations, once', () => {
    expect([...names.words('Ivo Marsh at Bruise Lane with pebbles')]).toEqual(['pebbl']);
    expect(names.words('pebbles')).toBe(names.words('pebbles'));
  });
});

describe('the names of a conference', () => {
  it('are read once, and again where texts have come', () => {
    const { conference } = invented;
    const texts = {};
    expect(namesOf({ conference, texts })).toBe(namesOf({ conference, texts }));
    const later = namesOf({ conference, texts: { 'a.md': 'Joel Kerr, known as Sparky, lives there.' } });
    expect([...later.people.adults('Sparky came')]).toEqual(['person:s']);
    expect([...namesOf({ conference, texts }).people.adults('Sparky came')]).toEqual([]);
  });
});
