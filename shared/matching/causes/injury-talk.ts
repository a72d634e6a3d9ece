import { bodySites } from '../../language/body-sites.ts';
import { kindsIn } from '../../language/event-kinds.ts';
import type { Saying } from '../saying.ts';

const hurts: readonly (readonly [string, RegExp])[] = [
  ['mark', /\b(?:marks?|bruis\w+|weals?|welts?|lines?|handprint|fingertip)\b/i],
  ['burn', /\b(?:burn(?:s|t|ed)?|scald\w*)\b/i],
  ['break', /\b(?:fractur\w+|broke[n]?|plaster|cast)\b/i],
  ['cut', /\b(?:cuts?|lacerat\w+|gash|stitch\w*|glued|wound|split lip|lip)\b/i],
  ['tooth', /\b(?:tooth|teeth|incisor|dental)\b/i],
  ['eye', /\bblack eye|eye\b/i],
  ['head', /\b(?:head injur\w+|lump|bump|concuss\w+|skull)\b/i],
  ['bite', /\bbit(?:e|es|ten)\b/i],
];

/** So many characters before a sentence are still of the same injury. */
const back = 220;

/** Headings under which all is about how an injury came about. */
const ofHistory =
  /\b(?:history|the injur(?:y|ies)|explanations?|accounts? (?:given|of)|mechanism|presenting complaint)\b/i;

/** Stands for whatever the injury was, where a heading says that how it came about is told here. */
export const anyHurt = 'any';

/** What is hurt, as a saying, the words right before it or its heading tell: kinds of injury and parts of the body; empty where it is not of an injury. */
export function hurtsIn({
  text,
  before,
  heading,
}: Pick<Saying, 'text' | 'before' | 'heading'>): ReadonlySet<string> {
  const own = told(text);
  if (own.size > 0) return own;
  const last = told(before.slice(-back));
  return last.size > 0 || !ofHistory.test(heading) ? last : new Set([anyHurt]);
}

const limbs: Readonly<Record<string, string>> = { foot: 'leg', hand: 'arm' };

function told(words: string): Set<string> {
  // A foot that is caught breaks a leg.
  const sites = new Set([...bodySites(words)].map((site) => limbs[site] ?? site));
  const found = new Set(hurts.filter(([, match]) => match.test(words)).map(([hurt]) => hurt));
  const isInjury = found.size > 0 || kindsIn(words).some(({ id }) => id === 'injury');
  if (!isInjury && sites.size === 0) return new Set();
  return new Set([...found, ...sites, ...(found.size === 0 && isInjury ? ['injury'] : [])]);
}
