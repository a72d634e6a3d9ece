import { describe, expect, it } from 'vitest';
import { invented, says } from './invented-family.ts';
import type { Saying } from './saying.ts';
import { singleSource } from './single-source.ts';

const asked = (sayings: readonly Saying[]) => singleSource(invented, [], sayings);
/** Which agency is asked about what, and how loudly. */
const gist = (...sayings: Saying[]) =>
  asked(sayings).map(({ agency, domain, weight }) => `${agency} ${domain} ${weight}`);
const quotes = (...sayings: Saying[]) =>
  asked(sayings).map(({ evidence }) => evidence.map(({ quote }) => quote));

describe('what only one agency tells', () => {
  const bruise = says('school', 'Ivo had a yellow bruise beneath his ear.');
  const burn = says('school', 'Nell came with a blistered burn from soup.');

  it('is asked about once for each agency and kind of fact, with all its words', () => {
    const [finding, ...more] = asked([bruise, burn]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      kind: 'single-source',
      agency: 'school',
      domain: 'injury',
      weight: 'should',
    });
    expect(finding?.message).toContain('Only School or college tells of it: injuries.');
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual([bruise, burn].map(({ text }) => text));
    expect(finding?.suggestions[0]?.text).toContain('Who else knows of this');
  });

  it('is not what another tells with its own words', () => {
    const known = says('gp', 'Yellow bruise beneath the ear of Ivo seen in surgery.');
    expect(quotes(bruise, burn, known)).toEqual([[burn.text]]);
  });

  it('is of the gravest kind that its words are of', () => {
    expect(gist(says('school', 'Ivo was bruised when he was assaulted by Mr Kerr.'))).toEqual([
      'school injury should',
    ]);
    expect(gist(says('school', 'Nell drew a sexual picture and a bruise.'))).toEqual(['school sexual must']);
  });

  it('is also a single telling word', () => {
    expect(gist(says('police', 'Overcrowded.'))).toEqual(['police housing should']);
    expect(gist(says('police', 'S.136.'))).toEqual([]);
  });

  it.each(['sharing', 'signature', 'declarations', 'requests', 'actions'])(
    'is not in the part on %s',
    (section) => {
      expect(gist({ ...bruise, section })).toEqual([]);
    },
  );

  it('is not in an agency’s records, which others are asked about', () => {
    expect(gist({ ...bruise, isRecord: true })).toEqual([]);
  });

  it.each([
    'Author: Mrs A. Knife',
    '**Report of: Ms Weapons',
    'Key person: Ms Burns',
    'DOB of the child with burns: 4 May',
    'No bruising.',
    'Injuries: nil seen.',
    'There are no concerns about injuries.',
    'Nothing is known of any bruises.',
    'No previous arrests.',
    'No recent injuries.',
    'The bruise was shared with the surgery.',
    'The arrears letter was read by Ms Marsh.',
    'We are aware of the arrears.',
    'Bruise: copied to the surgery.',
  ])('is not: %s', (text) => {
    expect(gist(says('housing', text))).toEqual([]);
  });

  it('is what stands after a label that speaks of sharing', () => {
    expect(gist(says('housing', 'Shared with us: arrears of £900.'))).toEqual(['housing housing should']);
  });
});

describe('how loudly it is asked', () => {
  it.each([
    ['police', 'An occupation order runs until June.', 'offending should'],
    ['police', 'Mr Kerr was arrested for assaulting a porter.', 'offending must'],
    ['probation', 'Mr Kerr was arrested for assaulting a porter.', 'offending must'],
    ['youth-justice', 'Mr Kerr was arrested for assaulting a porter.', 'offending must'],
    ['housing', 'Mr Kerr was arrested for assaulting a porter.', 'offending should'],
    ['school', 'Nell drew a sexual picture.', 'sexual must'],
    ['school', 'He buys her shoes and cakes.', 'exploitation should'],
    ['school', 'A cot with fresh bedding stood there.', 'household should'],
  ])('%s: %s', (agency, text, gist_) => {
    expect(gist(says(agency, text))).toEqual([`${agency} ${gist_}`]);
  });

  it('is as loudly as the most telling of its words ask', () => {
    const [order, arrest] = [
      'An occupation order runs until June.',
      'Mr Kerr was arrested for assaulting a porter.',
    ];
    expect(gist(says('police', order), says('police', arrest))).toEqual(['police offending must']);
  });
});
