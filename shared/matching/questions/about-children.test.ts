import { describe, expect, it } from 'vitest';
import { sideOf } from '../invented-family.ts';
import { questionsAboutChildren } from './about-children.ts';

/** The side that words take on the question of that id. */
const side = (id: string, text: string): string | undefined => {
  const question = questionsAboutChildren.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);
  return sideOf(question, text);
};

describe('what is said of a child’s body', () => {
  it.each([
    ['The weight of Nell is fine.', 'yes'],
    ['Growth on track.', 'yes'],
    ['Nell is gaining weight well.', 'yes'],
    ['Nell is thriving.', 'yes'],
    ['No concerns about her weight.', 'yes'],
    ['Her weight is not a concern.', 'yes'],
    ['Nell is down two centiles.', 'no'],
    ['Nell dropped across a line.', 'no'],
    ['Faltering growth.', 'no'],
    ['Nell lost weight.', 'no'],
    ['Weight is static.', 'no'],
    ['Nell is underweight.', 'no'],
    ['Nell is below the 2nd centile.', 'no'],
    ['She has gained but slow.', 'no'],
    ['Nell was weighed.', undefined],
  ])('growth: "%s" %s', (text, expected) => {
    expect(side('growth', text)).toBe(expected);
  });

  it.each([
    ['Ivo has bruises.', 'yes'],
    ['Ivo has a fractured arm.', 'yes'],
    ['Nell was burnt.', 'yes'],
    ['A scald.', 'yes'],
    ['A bite mark.', 'yes'],
    ['A black eye.', 'yes'],
    ['A split lip.', 'yes'],
    ['There is no record of any injury.', 'no'],
    ['Ivo has never had any bruises.', 'no'],
    ['No injuries known.', 'no'],
    ['No known injuries on file.', 'no'],
    ['There was no bruising.', undefined],
    ['Ivo is well.', undefined],
  ])('injuries: "%s" %s', (text, expected) => {
    expect(side('no-injuries', text)).toBe(expected);
  });

  it.each([
    ['Nell is toilet trained.', 'yes'],
    ['Nell is now dry by day.', 'yes'],
    ['No toileting issues.', 'yes'],
    ['Ivo is wetting.', 'no'],
    ['Ivo had wet trousers.', 'no'],
    ['Ivo soils.', 'no'],
    ['Nell is still in nappies.', 'no'],
    ['A wet day.', undefined],
  ])('wetting: "%s" %s', (text, expected) => {
    expect(side('dry', text)).toBe(expected);
  });

  it.each([
    ['Nell is in good health.', 'yes'],
    ['Ivo is fit and well.', 'yes'],
    ['No health concerns were passed on.', undefined],
    ['Health is good.', 'yes'],
    ['A healthy boy.', 'yes'],
    ['Nell is on the 2nd centile.', 'no'],
    ['Ivo was diagnosed with epilepsy.', 'no'],
    ['Ivo has asthma.', 'no'],
    ['Her second UTI.', 'no'],
    ['An untreated infestation.', 'no'],
    ['Dental decay.', 'no'],
    ['Nell self-harmed.', 'no'],
    ['Nell saw a doctor.', undefined],
  ])('health: "%s" %s', (text, expected) => {
    expect(side('healthy', text)).toBe(expected);
  });
});

describe('what is said of where a child goes', () => {
  it.each([
    ['Ivo was reported missing.', 'yes'],
    ['Ivo went missing.', 'yes'],
    ['A missing episode.', 'yes'],
    ['Ivo was missing from home.', 'yes'],
    ['Police were looking for him.', 'yes'],
    ['Ivo didn’t come home.', 'yes'],
    ['Ivo stayed out all night.', 'yes'],
    ['A return home interview.', 'yes'],
    ['Ivo absconded.', 'yes'],
    ['Ivo ran away.', 'yes'],
    ['No known missing episodes.', 'no'],
    ['Ivo has never been missing.', 'no'],
    ['Ivo is not known to go missing.', 'no'],
    ['Missing: none', 'no'],
    ['A missing shoe.', undefined],
  ])('missing: "%s" %s', (text, expected) => {
    expect(side('missing-episodes', text)).toBe(expected);
  });

  it.each([
    ['NRM made.', 'yes'],
    ['Ivo is being exploited.', 'yes'],
    ['County lines.', 'yes'],
    ['Nell was groomed.', 'yes'],
    ['Seen with older men.', 'yes'],
    ['Ivo associates with known dealers.', 'yes'],
    ['Her boyfriend is 19.', 'yes'],
    ['A CSE screening.', 'yes'],
    ['No concerns of exploitation.', 'no'],
    ['There is no evidence of any grooming.', 'no'],
    ['CSE risk: nil', 'no'],
    ['Ivo has a friend.', undefined],
  ])('exploitation: "%s" %s', (text, expected) => {
    expect(side('exploited', text)).toBe(expected);
  });
});
