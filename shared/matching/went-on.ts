import { isIdea } from '../language/content-words.ts';
import type { Clash } from './clash.ts';
import type { Names } from './names.ts';
import type { Saying } from './saying.ts';

const goesOn =
  /\b(?:still|keen|continues?|regular(?:ly)?|every week|weekly|plays? (?:for|in)|member of|enjoys?|attends?|goes to|loves?)\b/i;
const ended =
  /\b(?:(?:has |have |had )?(?:stopped|given up|gave up|dropped out|quit|ceased|withdrawn from|left the)\b|no longer (?:goes|plays|attends|comes|sees|does)|(?:has|have|had|did)(?: not|n['’]t) (?:played|been|attended|come|turned up|gone) (?:\w+ ){0,3}since|not been seen at)/i;

/** How many sayings may share a word that still tells one thing from others. */
const rare = 6;

/** What a child still does in one account and has stopped in another: a club, a friend, a team, by a rare word of both. */
export function wentOnClashes(sayings: readonly Saying[], names: Names): Clash[] {
  const often = new Map<string, number>();
  const wordsOf = (saying: Saying) => [...names.words(saying.text)].filter((word) => !isIdea(word));
  for (const saying of sayings)
    for (const word of wordsOf(saying)) often.set(word, (often.get(word) ?? 0) + 1);
  const stopped = sayings.filter(({ text, isRecord }) => !isRecord && ended.test(text));
  const still = sayings.filter(
    ({ text, isRecord }) =>
      !isRecord && goesOn.test(text) && !ended.test(text) && !/\b(?:not|no|never)\b/i.test(text),
  );
  return stopped.flatMap((saying): Clash[] => {
    const telling = new Set(wordsOf(saying).filter((word) => (often.get(word) ?? 0) <= rare));
    const against = still.filter(
      (other) =>
        other.agency !== saying.agency &&
        [...saying.children].some((child) => other.children.has(child)) &&
        wordsOf(other).some((word) => telling.has(word)),
    );
    if (against.length === 0) return [];
    return [
      {
        part: 'what goes on',
        weight: 'consider',
        ask: 'Does this still go on? One account says so, another that it has stopped.',
        sides: [
          { value: 'stopped', sayings: [saying] },
          { value: 'goes on', sayings: against },
        ],
      },
    ];
  });
}
