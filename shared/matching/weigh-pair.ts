import type { Step } from '../domain/finding.ts';
import { isIdea } from '../language/content-words.ts';
import { eventKind } from '../language/event-kinds.ts';
import type { Account } from './account.ts';
import { daysApart, isSlip, lengthOf } from './days.ts';

/** How two accounts compare: bits for and against, part by part. The sum decides, never a single part. */
export type Weighed = { bits: number; steps: Step[]; daysApart: number };

const shared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): T[] => [...a].filter((one) => b.has(one));
const list = (parts: readonly string[]): string =>
  parts
    .map((part) => part.replace(/^=/, ''))
    .sort()
    .join(', ');

/** Kinds that frame many events and so never tell two of them apart by themselves. */
const frames = new Set([
  'emergency-care',
  'notification',
  'referral',
  'meeting',
  'home-visit',
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

/** Weighs whether two accounts tell the same event, in the manner of Fellegi and Sunter: each part adds or takes away bits. */
export function weighPair(a: Account, b: Account): Weighed {
  const apart = nearest(a, b);
  const steps = [
    dateStep(a, b, apart),
    childStep(a, b),
    adultStep(a, b),
    kindStep(a, b),
    wordStep(a, b),
    bodyStep(a, b),
    timeStep(a, b, apart),
    partnerStep(a, b),
    referenceStep(a, b),
  ].filter((step) => step !== null);
  return { bits: steps.reduce((sum, step) => sum + step.weight, 0), steps, daysApart: apart };
}

function nearest(a: Account, b: Account): number {
  return Math.min(...a.days.flatMap((one) => b.days.map((other) => daysApart(one, other))));
}

/** Bits by days apart; what repeats every week is not one event. */
const byDistance = [3.5, 2.5, 1.5, 0.5, -1, -2.5, -4, -6, -6, -6, -6];

function dateStep(a: Account, b: Account, apart: number): Step {
  const exact = a.days.some((one) => one.isSure) && b.days.some((one) => one.isSure);
  const longest = Math.max(Math.min(...a.days.map(lengthOf)), Math.min(...b.days.map(lengthOf)));
  if (!exact) {
    const weight = apart > 0 ? -3 : longest <= 12 ? 1.5 : longest <= 31 ? 0.5 : -2;
    return {
      part: 'date',
      weight,
      why: apart > 0 ? `${apart} days outside the time given` : 'within the time given',
    };
  }
  const notice = isNoticeOf(a, b) && apart > 0 && apart <= 5;
  if (notice) return { part: 'date', weight: 2, why: `the notice follows after ${apart} days` };
  const slip = apart > 2 && a.days.some((one) => b.days.some((other) => isSlip(one.from, other.from)));
  if (slip) return { part: 'date', weight: -1.5, why: `${apart} days apart, one figure different` };
  const weight = byDistance[apart] ?? -20;
  return {
    part: 'date',
    weight,
    why: apart === 0 ? 'the same day' : `${apart} ${apart === 1 ? 'day' : 'days'} apart`,
  };
}

/** A notification and the police's own event: told days later and in other words. */
function isNoticeOf(a: Account, b: Account): boolean {
  const [notice, event] =
    a.facts.isNotice && !b.facts.isNotice
      ? [a, b]
      : b.facts.isNotice && !a.facts.isNotice
        ? [b, a]
        : [null, null];
  if (!notice || !event || event.agency !== 'police') return false;
  return (
    Math.min(...notice.days.map((one) => Date.parse(one.to))) >=
    Math.min(...event.days.map((one) => Date.parse(one.from)))
  );
}

function childStep(a: Account, b: Account): Step | null {
  const [one, other] = [a.facts.children, b.facts.children];
  if (one.size === 0 || other.size === 0) return null;
  const same = shared(one, other);
  if (same.length === 0) return { part: 'child', weight: -7, why: 'different children' };
  return {
    part: 'child',
    weight: one.size === other.size && one.size === same.length ? 1.5 : 0.5,
    why: 'the same child',
  };
}

function adultStep(a: Account, b: Account): Step | null {
  const [one, other] = [a.facts.adults, b.facts.adults];
  const same = shared(one, other);
  if (same.length > 0)
    return { part: 'person', weight: Math.min(2.5, 1.5 * same.length), why: 'the same adult' };
  if (one.size > 0 && other.size > 0) return { part: 'person', weight: -1, why: 'different adults' };
  const aboutChild = (account: Account) => account.facts.children.size > 0 && account.facts.adults.size === 0;
  const aboutAdult = (account: Account) => account.facts.adults.size > 0 && account.facts.children.size === 0;
  if ((aboutChild(a) && aboutAdult(b)) || (aboutChild(b) && aboutAdult(a)))
    return { part: 'person', weight: -1, why: 'one is about a child, one about an adult' };
  return null;
}

function kindStep(a: Account, b: Account): Step | null {
  const same = shared(a.facts.kinds, b.facts.kinds);
  if (isNoticeOf(a, b)) {
    const police = [a, b].find((account) => account.agency === 'police');
    const told = police && /\b(?:PPN|encompass|notif)/i.test(police.text);
    return { part: 'kind', weight: told ? 4 : 2.5, why: 'a police event and the notice of it' };
  }
  if (same.length > 0) {
    const bits = same
      .map((id) => eventKind(id)?.bits ?? 1)
      .sort((x, y) => y - x)
      .slice(0, 2);
    const weight = (bits[0] ?? 0) + (bits[1] ?? 0) / 2;
    return {
      part: 'kind',
      weight,
      why: `both tell of ${same.map((id) => eventKind(id)?.name ?? id).join(', ')}`,
    };
  }
  const telling = (account: Account) => [...account.facts.kinds].filter((id) => !frames.has(id)).length > 0;
  if (telling(a) && telling(b)) return { part: 'kind', weight: -3, why: 'different kinds of event' };
  return { part: 'kind', weight: -1, why: 'no kind of event in common' };
}

function wordStep(a: Account, b: Account): Step {
  const same = shared(a.facts.words, b.facts.words);
  const smaller = Math.max(1, Math.min(a.facts.words.size, b.facts.words.size));
  const bits = same.reduce((sum, word) => sum + (isIdea(word) ? 1.3 : 0.8), 0);
  if (same.length === 0) return { part: 'words', weight: -2, why: 'no telling word in common' };
  // A long text shares words by chance: what counts is also the share of the shorter one.
  const weight = Math.min(6, bits * (0.6 + Math.min(0.6, same.length / smaller)));
  return { part: 'words', weight, why: `both say: ${list(same)}` };
}

function bodyStep(a: Account, b: Account): Step | null {
  const [one, other] = [a.facts.sites, b.facts.sites];
  if (one.size === 0 || other.size === 0 || !a.facts.kinds.has('injury') || !b.facts.kinds.has('injury'))
    return null;
  const same = shared(one, other);
  if (same.length === 0) return { part: 'body', weight: -3, why: 'different parts of the body' };
  const sides =
    a.facts.sides.size > 0 && b.facts.sides.size > 0 && shared(a.facts.sides, b.facts.sides).length === 0;
  return {
    part: 'body',
    weight: sides ? 1.5 : 2.5,
    why: `the same part of the body (${list(same)})${sides ? ', another side' : ''}`,
  };
}

function timeStep(a: Account, b: Account, apart: number): Step | null {
  const [one, other] = [a.facts.minutes, b.facts.minutes];
  if (one === null || other === null || apart > 1) return null;
  const gap = Math.min(Math.abs(one - other), 24 * 60 - Math.abs(one - other));
  if (gap <= 75) return { part: 'time', weight: 1.5, why: `${gap} minutes apart on the clock` };
  return gap > 180 ? { part: 'time', weight: -2, why: 'hours apart on the clock' } : null;
}

function partnerStep(a: Account, b: Account): Step | null {
  const named = Number(a.facts.agencies.has(b.agency)) + Number(b.facts.agencies.has(a.agency));
  if (named === 0) return null;
  return named === 2
    ? { part: 'agency', weight: 3, why: 'each names the other agency' }
    : { part: 'agency', weight: 1.2, why: 'one names the other agency' };
}

function referenceStep(a: Account, b: Account): Step | null {
  const same = shared(a.facts.references, b.facts.references);
  return same.length > 0 ? { part: 'reference', weight: 6, why: 'the same reference number' } : null;
}
