import { isIdea } from '../language/content-words.ts';
import { eventKind } from '../language/event-kinds.ts';
import type { Account } from './account.ts';
import { type Reason, list, reason, shared } from './reason.ts';
import { dealingBetween } from './weigh-dealing.ts';
import { isNoticeOf } from './weigh-when.ts';

/** Kinds that frame many events and so never tell two of them apart by themselves. */
const frames = new Set([
  'emergency-care',
  'notification',
  'referral',
  'meeting',
  'home-visit',
  'discharge',
  'team-around',
  'core-group',
  'arrest',
  'noise',
  'household',
  'health-check',
  'treatment',
  'friendships',
  'tired',
  'safety',
  'attendance',
  'young-carer',
]);

/** Kinds that one event is often seen as by different agencies, so that one of each is no sign of two events. */
const akin: readonly ReadonlySet<string>[] = [
  new Set(['injury', 'domestic-abuse', 'fear', 'neglect', 'safety']),
  new Set(['domestic-abuse', 'noise', 'notification']),
  new Set(['missing', 'exploitation', 'sexualised-behaviour', 'household']),
  new Set(['substance', 'self-harm', 'death']),
  new Set(['substance', 'exploitation', 'search', 'weapon']),
  new Set(['neglect', 'confinement', 'safety', 'missing', 'young-carer']),
  new Set(['domestic-abuse', 'weapon', 'housing', 'safety']),
];

/** What the kinds of event in two accounts say. */
export function kindReason(a: Account, b: Account): Reason {
  if (isNoticeOf(a, b)) {
    const police = a.agency === 'police' ? a : b;
    const notice = police === a ? b : a;
    const isTold =
      /\b(?:PPN|encompass|notif)/i.test(police.text) ||
      /\b(?:PPN|encompass|merlin|police)\b/i.test(notice.text);
    return reason('kind', isTold ? 4 : 2.5, () => 'a police event and the notice of it');
  }
  const same = shared(a.facts.kinds, b.facts.kinds);
  if (same.length > 0) {
    const [most = 0, next = 0] = same.map((id) => eventKind(id)?.bits ?? 1).sort((x, y) => y - x);
    // Seen at one place on one day, for other things.
    const isElsewhere =
      same.every((id) => frames.has(id)) &&
      isTelling(a) &&
      isTelling(b) &&
      !areAkin(a, b) &&
      shared(a.facts.words, b.facts.words).filter(isIdea).length < 2;
    // What each tells of but once or twice is more likely one event than one of many.
    const isRare = same.some((id) => a.facts.rareKinds.has(id) && b.facts.rareKinds.has(id));
    return reason(
      'kind',
      most + next / 2 + (isRare ? 1 : 0) - (isElsewhere || areEachTheirOwn(a, b, same) ? 2.5 : 0),
      () => `both tell of ${list(same.map((id) => eventKind(id)?.name ?? id))}`,
    );
  }
  const dealing = dealingBetween(a, b);
  if (dealing) return dealing;
  return isTelling(a) && isTelling(b) && !areAkin(a, b)
    ? reason('kind', -3, () => 'different kinds of event')
    : reason('kind', -1, () => 'no kind of event in common');
}

/** What a service does by itself: two services' appointments of one day are two, save where one tells of the other. */
const ofOneService: ReadonlySet<string> = new Set([
  'missed-appointment',
  'home-visit',
  'health-check',
  'treatment',
]);
const areEachTheirOwn = (a: Account, b: Account, same: readonly string[]): boolean =>
  same.every((id) => ofOneService.has(id)) &&
  !a.facts.agencies.has(b.agency) &&
  !b.facts.agencies.has(a.agency) &&
  !/\bjoint/i.test(`${a.text} ${b.text}`);

const areAkin = (a: Account, b: Account): boolean =>
  akin.some((kinds) => shared(a.facts.kinds, kinds).length > 0 && shared(b.facts.kinds, kinds).length > 0);

function isTelling({ facts }: Account): boolean {
  for (const id of facts.kinds) if (!frames.has(id)) return true;
  return false;
}

/** What the telling words of two accounts say. */
export function wordReason(a: Account, b: Account): Reason {
  const same = shared(a.facts.words, b.facts.words);
  const smaller = Math.min(a.facts.words.size, b.facts.words.size);
  // Of few words none may be the other's, though both tell of one event.
  if (same.length === 0)
    return reason('words', -Math.min(2, 0.5 + smaller / 4), () => 'no telling word in common');
  const bits = same.reduce((sum, word) => sum + bitsOf(word, a, b), 0);
  // A long text shares words by chance: what counts is also the share of the shorter one.
  const weight = Math.min(7, bits * (0.75 + Math.min(0.75, same.length / smaller)));
  return reason('words', weight, () => `both say: ${list(same)}`);
}

/** Ideas that many events have, so that they say no more than a bare word. */
const broad: ReadonlySet<string> = new Set(['=adult', '=phone', '=school', '=visit', '=referral']);

/** A word that both use and neither uses often, nor other reports, is seldom shared by chance. */
const bitsOf = (word: string, a: Account, b: Account): number =>
  isIdea(word) ? (broad.has(word) ? 0.8 : 1.3) : a.facts.rare.has(word) && b.facts.rare.has(word) ? 1.8 : 0.8;

/** What the parts of the body say, where both accounts are of an injury. */
export function bodyReason(a: Account, b: Account): Reason | null {
  const [one, other] = [a.facts, b.facts];
  if (one.sites.size === 0 || other.sites.size === 0) return null;
  if (!one.kinds.has('injury') || !other.kinds.has('injury')) return null;
  const same = shared(one.sites, other.sites);
  if (same.length === 0) return reason('body', -3, () => 'different parts of the body');
  const isOtherSide =
    one.sides.size > 0 && other.sides.size > 0 && shared(one.sides, other.sides).length === 0;
  return reason(
    'body',
    isOtherSide ? 1.5 : 2.5,
    () => `the same part of the body (${list(same)})${isOtherSide ? ', another side' : ''}`,
  );
}

/** What a reference number in both accounts says. */
export function referenceReason(a: Account, b: Account): Reason | null {
  return shared(a.facts.references, b.facts.references).length > 0
    ? reason('reference', 6, () => 'the same reference number')
    : null;
}
