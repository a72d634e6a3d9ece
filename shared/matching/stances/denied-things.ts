import { isUndenied } from '../affirms.ts';
import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';
import { sidesTaken } from './sides-taken.ts';
import { things } from './things.ts';

/** Within so many days a denial speaks of what is told. */
const near = 400;

/** "Allergies: none", "fastenings are not": a denial behind what it denies. */
const behind = /^[^.;,]{0,12}(?::| -| –)\s*(?:none|nil|no\b|n\/?a\b)|^\s+(?:is|are|was|were|has|have) not\b/i;
/** "Not brought to the asthma review" says nothing of asthma. */
const notGone = /\b(?:not|n['’]t|never) (?:been )?(?:brought|attend\w*|taken|come|seen)\b/i;
/** What may be, or is only asked about, is not told; with a small letter, since May is a month. */
const open =
  /\b(?:[Ii]f|should|would|could|may|might|to be|will|[Ww]hether|in case|plan to|[Aa]sk(?:ed)? (?:about|for))\b/;

/** Whether a text denies what `words` name (`no`) or tells of it (`yes`); null where it does neither. */
export function toldOrDenied(text: string, words: RegExp): 'yes' | 'no' | null {
  const found = words.exec(text);
  if (!found) return null;
  if (notGone.test(text.slice(0, found.index))) return null;
  if (!isUndenied(text, words) || behind.test(text.slice(found.index + found[0].length))) return 'no';
  return open.test(text) ? null : 'yes';
}

const taken = sidesTaken(things, near, ({ text, isRecord }, { speaksOf }) => {
  const side = toldOrDenied(text, speaksOf);
  // What a row of a log denies is of its day alone.
  return side === 'no' && isRecord ? null : side;
});

/** What one account says there is none of, or never was, and another tells of: for each thing and person one question, to be looked at. */
export const deniedThings = (sayings: readonly Saying[]): Clash[] =>
  taken(sayings).map(({ matter: { part }, yes, no }) => ({
    part,
    weight: 'consider',
    ask: `What is so about ${part}? One account says that there is none, another tells of it.`,
    sides: [
      { value: 'none', sayings: no },
      { value: 'told', sayings: yes },
    ],
  }));
