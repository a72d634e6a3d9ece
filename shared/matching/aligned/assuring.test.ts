import { describe, expect, it } from 'vitest';
import { eachOf, says } from '../invented-family.ts';
import { isAssurance } from './assuring.ts';

describe('what is said plainly', () => {
  it.each(
    eachOf(`Ms Marsh always rings back | She never leaves them | All of her visits went ahead | Both children seen alone
    Every session was used | He was there throughout | She keeps to it without exception | She is there at all times
    He is fully signed up | The rent is paid in full | He no longer drinks | It was only a slap | There are no other adults
    There are no concerns | She has had no contact | There was no admission since 2021 | There are no drug tests
    None was held | Nothing was found | Nobody was hurt | No-one stays there | He is seen daily | He is weighed weekly
    They meet fortnightly | She rings regularly | She has kept to the agreement | He complied | He is compliant | Flat cleared: done
    The course was completed | Support is in place | This has been happening | He attended | She is stable | Her asthma is well managed
    He is settled | His health is excellent | A good picture | He is consistent | She engages | They co-operated | The GP confirmed it
    He has not moved | They aren’t together | She has never met him | He has moved out | He lives with his mother`),
  )('"%s"', (text) => {
    expect(isAssurance(says('school', text))).toBe(true);
  });

  it.each(
    eachOf('On Monday he ran off | She cried at lunch | "I never go there," she said | “All good”, he wrote'),
  )('not "%s"', (text) => {
    expect(isAssurance(says('school', text))).toBe(false);
  });

  it('stands in a report, in what it says of a life', () => {
    const saying = says('school', 'She never leaves them.');
    expect(isAssurance({ ...saying, isRecord: true })).toBe(false);
    for (const section of ['sharing', 'signature', 'declarations'])
      expect(isAssurance({ ...saying, section })).toBe(false);
    expect(isAssurance({ ...saying, section: 'details' })).toBe(false);
    const long = says('school', 'She has never once left any of them alone.');
    expect(isAssurance({ ...long, section: 'details' })).toBe(true);
    const labelled = says('school', 'Shared with: the parents, who have never had a copy of it from us.');
    expect(isAssurance({ ...labelled, section: 'details' })).toBe(false);
    expect(isAssurance({ ...labelled, section: 'other' })).toBe(true);
  });

  it('is one sentence that can be taken in', () => {
    expect(isAssurance(says('school', `Never ${'x'.repeat(314)}`))).toBe(true);
    expect(isAssurance(says('school', `Never ${'x'.repeat(315)}`))).toBe(false);
  });
});
