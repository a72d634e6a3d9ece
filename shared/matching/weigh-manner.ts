import type { Account } from './account.ts';
import { type Reason, list, reason, shared } from './reason.ts';

/**
 * Finer sorts of matter within the broad kinds of event: a drug debt, a drug test and a drunken evening are all of drugs or alcohol,
 * and none is another.
 */
const manners: readonly (readonly [name: string, match: RegExp])[] = [
  [
    'a test',
    /\b(?:tests?\b|tested|screen(?:ed|ing)?|samples?|swabs?|urine|oral fluid|peth|toxicolog\w*|breath(?:alys\w+)?\b|hair strand)/i,
  ],
  ['driving', /\b(?:driv(?:ing|er)|drove|behind the wheel|at the wheel)\b/i],
  ['a debt', /\b(?:debts?|owe[sd]?|owing|loan shark|collecting money)\b/i],
  [
    'an overdose',
    /\b(?:overdos\w+|naloxone|unresponsive|(?:swallow\w*|took|taken|taking)\b[^.]{0,40}\b(?:tablets?|pills?|paracetamol|medication))/i,
  ],
  [
    'a find or search',
    /\b(?:warrants?|raid\w*|search(?:ed|es)?|seized|wraps?|stash|needles? (?:found|on)|paraphernalia|cannabis (?:plants?|grow|farm))\b/i,
  ],
  [
    'being drunk or drugged',
    /\b(?:drunk\w*|intoxicat\w*|in drink|had been drinking|smel\w+(?: \w+)? of (?:alcohol|drink|cannabis|weed)|slurr\w*|stoned|under the influence|slumped|unsteady)\b/i,
  ],
  [
    'an attack on a partner',
    /\b(?:domestic (?:abuse|violence|incident)|(?:(?:hit|hits|hitting|punch\w*|slap\w*|kick\w*|push\w*|beat\w*|struck)\b(?! (?:in|down|open|the|a|his|into|off)\b)|strangl\w*|choked|attacked|assault\w*))/i,
  ],
  ['a burn', /\b(?:burn(?:s|t|ed)?|scald\w*)\b/i],
  [
    'a broken bone',
    /\b(?:fractur\w*|in plaster|broken (?:\w+ )?(?:arm|leg|wrist|rib|bone|collarbone|ankle|elbow|finger|nose))\b/i,
  ],
];

/** The manners of what an account tells, read once for all its pairs. */
const known = new WeakMap<Account, ReadonlySet<string>>();

function mannersOf(account: Account): ReadonlySet<string> {
  const read =
    known.get(account) ??
    new Set(manners.filter(([, match]) => match.test(account.text)).map(([name]) => name));
  known.set(account, read);
  return read;
}

/** What it says that two accounts are of one broad kind, and each says outright that it is of another sort of matter within it. */
export function mannerReason(a: Account, b: Account): Reason | null {
  const [one, other] = [mannersOf(a), mannersOf(b)];
  if (one.size === 0 || other.size === 0 || shared(one, other).length > 0) return null;
  return reason('sort', -4, () => `one is of ${list([...one])}, the other of ${list([...other])}`);
}
