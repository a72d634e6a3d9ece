import type { ReadLine } from '../reader/page.ts';
import { carriedOn, corrected, countedHere, good, nameable, safely, sourced } from './holds.ts';

const dated = ({ tokens }: ReadLine): boolean => tokens.some(({ kind }) => kind === 'day');
const unknown =
  /\b(?:no record|not known|do(?:es)? not know|did not know|don'?t know|unknown|unclear|cannot (?:say|tell)|not (?:been )?(?:able to )?(?:confirm|check|told|informed|aware)\w*|unconfirmed|have asked|whether)\b/i;
// What was first supposed and then looked into.
const checked =
  /^(?:but |so |however, )?(?:i|we) (?:have |then |since )*(?:checked|asked|rang|phoned|found|confirmed)\b/i;
const absent =
  /\b(?:no|not|nil|never|nothing|without|denie[sd]|neither|nor)\b[^.;]{0,50}\b(?:sexual\w*|inappropriate|touch\w*|porn\w*|images?|indecent|explicit|worr\w+|concern\w*|private|kind)\b|\bgood ?(?:bye|night)\b|\b(?:lesson|assembly|workshop|taught)\b/i;

const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)';
// "Sixteen of sixteen contacts" counts; it is nobody's age.
const kept = new RegExp(
  `\\b${number} (?:of|out of) (?:the |all )?${number} (?:\\w+ )?(?:contacts?|sessions?|visits?|appointments?|days?|meetings?|dates?|classes|times)\\b`,
  'i',
);
// "Just seven", "only two of them": a figure is not made smaller by being one.
const figure = new RegExp(`\\b(?:only|just) ${number}\\b`, 'i');

/** For each code, whether a sentence bears the signs of what only looks like it: dated and told, corrected, stated as absent. */
export const lookAlikes: Readonly<Record<string, (line: ReadLine) => boolean>> = {
  'assumed-known': (line) =>
    checked.test(line.page.lines[line.at + 1]?.text ?? '') ||
    (dated(line) &&
      (line.has('reference') || line.has('title') || line.has('name') || line.has('official'))) ||
    unknown.test(line.text),
  'referral-closes': carriedOn,
  'sexualised-behaviour': (line) => line.has('innocent') || absent.test(line.text) || kept.test(line.text),
  withholding: safely,
  minimising: (line) => corrected(line) || sourced(line) || figure.test(line.text),
  'vague-frequency': (line) => countedHere(line) || good(line),
  'opinion-as-fact': (line) => sourced(line) || corrected(line) || good(line) || line.has('view'),
  'victim-blaming': (line) => corrected(line) || line.has('innocent'),
  'third-party': nameable,
};
