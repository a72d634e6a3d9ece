import { type Question, each } from '../question.ts';

/** Whether the children are in the middle of violence at home, or kept from it. */
export const beforeChildren: Question = {
  id: 'before-children',
  weight: 'must',
  part: 'what the children see',
  ask: 'Do the children see or hear the violence? One account says never, another has them there.',
  speaksOf:
    /\b(?:never|not|front of|witness|present|screaming|shouting|assault|argu|violen|temper|abuse|smashed|kicked|punched|strangl|hit)/i,
  read({ text }) {
    if (
      /\b(?:never|not) (?:\w+ ){0,3}in front of (?:the |her |his |their )?(?:kids|children|boys|girls|child)\b|\bchildren (?:have |had |did |were )?(?:not|never) (?:\w+ )?(?:witness\w*|heard|exposed|present|seen (?:it|any|this|the (?:violence|abuse|arguments?)))\b/i.test(
        text,
      )
    )
      return /\b(?:seen (?:her|him)|influence|drunk|drinks?)\b/i.test(text) ? [] : each([''], { side: 'no' });
    return /\b(?:shouting|screaming|assault\w*|argument|arguing|violen\w+|punched|strangl\w+|smashed|kicked)\b/i.test(
      text,
    ) &&
      /\b(?:(?:child|children|baby|kids) (?:\w+ )?(?:crying|present|on the stairs|in the (?:room|vehicle|car|house|home)|heard|saw|witness\w*|hid|hiding|screaming)|in front of (?:the )?(?:kids|children)|(?:hid|on the stairs|under the table|held the door))/i.test(
        text,
      )
      ? each([''], { side: 'yes' })
      : [];
  },
};
