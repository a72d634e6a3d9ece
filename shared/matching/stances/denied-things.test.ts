import { describe, expect, it } from 'vitest';
import { says } from '../invented-family.ts';
import { deniedThings, toldOrDenied } from './denied-things.ts';
import { things } from './things.ts';

/** A part, what one agency denies of it, and what another tells. */
const examples: readonly (readonly [part: string, denied: string, told: string])[] = [
  ['restraint', 'We do not restrain Ivo', 'Ivo was held down by the door'],
  ['medicine', 'Ivo takes no medication', 'Ivo has 10 mg at night'],
  ['medicine', 'Ms Marsh is not prescribed anything', 'Ms Marsh was started on sertraline'],
  ['stays in hospital', 'Nell has never been admitted', 'Nell was two nights on the ward'],
  ['locks and fastenings', 'There are no locks on the bedrooms', 'A bolt was seen outside the door'],
  ['caring for others', 'Ivo has no caring responsibilities', 'Ivo puts his sister to bed'],
  ['what was passed on', 'No information was received', 'We sent a summary in May'],
  ['injuries', 'There were no injuries to Nell', 'Nell had a bruise on the cheek'],
  ['knives and weapons', 'Ivo has never carried a weapon', 'Ivo had a blade in his sock'],
  ['harm to self', 'There is no self-harm by Ivo', 'Ivo cut himself; suicidal thoughts'],
  ['harm to self', 'Ms Marsh denied self-harm', 'Ms Marsh took too many'],
  [
    'sexualised behaviour',
    'Ivo shows no sexualised behaviour',
    'Ivo was touching other boys between the legs',
  ],
  ['images and devices', 'There are no devices in the home', 'He sends pictures by snapchat'],
  ['going missing', 'Ivo has not gone missing', 'Ivo was out all night'],
  ['older people and gifts', 'There is no grooming of Ivo', 'Ivo came with new trainers'],
  ['convictions and arrests', 'Mr Kerr has no convictions', 'Mr Kerr was arrested in May'],
  ['violence', 'There is no violence', 'He punched her'],
  ['police attending', 'There was no police contact', 'Neighbours rang 999'],
  ['dogs and other animals', 'There are no pets', 'A puppy was in the hall'],
  ['mental illness', 'Ms Marsh is not depressed', 'Ms Marsh has postnatal illness'],
  ['seizures, allergies and conditions', 'Ivo has no allergies', 'Ivo had a fit on the bus'],
  ['a diagnosis', 'There is no diagnosis', 'An assessment of ADHD was made'],
  ['visitors and other adults', 'She has no visitors', 'Two men were in the kitchen'],
  ['debt and money', 'There are no debts', 'She owes two months'],
  ['holidays and travel', 'He has not been abroad', 'He flew on Monday'],
  ['help with toileting and wetting', 'Nell has no accidents', 'Nell is still in nappies'],
  ['hunger', 'Ivo is never hungry', 'Ivo asks for food'],
  ['lice, dirt and smell', 'Nell is never unkempt', 'Nell had lice'],
  ['bullying', 'There is no bullying of Ivo', 'Ivo is picked on'],
  ['suspensions', 'Ivo has not been excluded', 'Ivo was sent home'],
  ['training', 'Nobody is trained', 'Three were signed off'],
  ['what a child said', 'Nell has made no disclosure', 'Nell told staff'],
  ['safety equipment', 'There is no stair gate', 'The smoke alarm was tested'],
  ['an advocate or appropriate adult', 'She has no advocate', 'Her mentor came'],
  ['bail, orders and conditions', 'There is no bail', 'He is under a curfew'],
  ['moving about', 'Nell does not crawl', 'Nell is crawling'],
  ['leaving children with somebody', 'They are not left alone', 'They were unattended'],
];

describe('what one account denies and another tells', () => {
  it.each(examples)('is asked of %s: “%s”, “%s”', (part, denied, told) => {
    const clash = deniedThings([says('school', denied), says('police', told)]).find(
      (one) => one.part === part,
    );
    expect(clash?.sides.map(({ value, sayings }) => [value, sayings.map(({ agency }) => agency)])).toEqual([
      ['none', ['school']],
      ['told', ['police']],
    ]);
    expect(deniedThings([says('school', told), says('police', told)])).toEqual([]);
  });

  it('has an example for every thing', () => {
    expect(examples.map(([part]) => part).sort()).toEqual(things.map(({ part }) => part).sort());
  });

  it('is only to be looked at', () => {
    const [clash] = deniedThings([says('school', 'There are no pets'), says('police', 'A dog was there')]);
    expect(clash?.weight).toBe('consider');
    expect(clash?.ask).toContain('dogs and other animals');
  });
});

it.each<[string, 'yes' | 'no' | null]>([
  ['A dog was seen', 'yes'],
  ['No dog was seen', 'no'],
  ['Dogs: none', 'no'],
  ['Dogs at home: nil', 'no'],
  ['Dogs - n/a', 'no'],
  ['Dogs are not kept', 'no'],
  ['Whether there is a dog', null],
  ['She was asked about dogs', null],
  ['A cat, no; a dog, yes', 'yes'],
  ['Nothing was seen', null],
  ['He was not brought to see the dog', null],
])('“%s” on dogs: %s', (text, side) => {
  expect(toldOrDenied(text, /\bdogs?\b/i)).toBe(side);
});

it('takes nothing from a denial in a row of a log', () => {
  const row = { ...says('school', 'There are no pets'), isRecord: true };
  expect(deniedThings([row, says('police', 'A dog was there')])).toEqual([]);
  expect(
    deniedThings([{ ...says('school', 'A dog'), isRecord: true }, says('police', 'No pets')]),
  ).toHaveLength(1);
});
