import { type CauseAccount, accountIn, areOfOne } from './causes/accounts.ts';
import { differ } from './causes/mechanism.ts';
import type { Clash } from './clash.ts';
import type { Names } from './names.ts';
import { type Saying, byPlace } from './saying.ts';

/** So many accounts that stand against one as a reader lays side by side. */
const most = 8;
/** And so many that agree with it. */
const beside = 3;

/** Accounts of how somebody came by an injury that name different things, or a hand in one and a mishap in another. */
export function causeClashes(sayings: readonly Saying[], names: Names): Clash[] {
  const accounts = sayings.toSorted(byPlace).flatMap((saying) => accountIn(saying, names));
  const against = accounts.flatMap((one) => {
    const same = accounts.filter((other) => other !== one && areOfOne(one, other));
    const others = same.filter((other) => areTwo(one, other) && differ(one, other)).slice(0, most);
    const shown = [one, ...others];
    const isBeside = (other: CauseAccount) =>
      !shown.includes(other) && shown.some((each) => areOfOne(each, other) && !differ(each, other));
    const alike = others.length > 0 ? accounts.filter(isBeside).slice(0, beside) : [];
    return others.length > 0 ? [{ one, others, alike }] : [];
  });
  return widest(against).map(({ one, others, alike }) => ({
    part: 'account given',
    weight: weightOf(one, others),
    ask: 'How did the injury come about? The accounts differ.',
    sides: [one, ...others, ...alike].map(({ saying, words }) => ({ value: words, sayings: [saying] })),
  }));
}

/** It must be asked where two agencies were told differently of what is plainly one injury. */
function weightOf(one: CauseAccount, others: readonly CauseAccount[]): Clash['weight'] {
  const plain = others.filter(
    (other) => other.who !== null && one.who !== null && one.days.length > 0 && other.days.length > 0,
  );
  if (plain.some(({ saying }) => saying.agency !== one.saying.agency)) return 'must';
  return plain.length > 0 ? 'should' : 'consider';
}

type Against = { one: CauseAccount; others: readonly CauseAccount[]; alike: readonly CauseAccount[] };

/** Those that stand against most others first, and of the rest those against which something stands that has not been shown with them. */
function widest(clashes: readonly Against[]): Against[] {
  const shown = new Map<CauseAccount, Set<CauseAccount>>();
  return clashes
    .toSorted((a, b) => b.others.length - a.others.length)
    .filter(({ one, others }) => {
      if (others.every((other) => shown.get(one)?.has(other))) return false;
      const all = [one, ...others];
      for (const each of all) shown.set(each, new Set([...(shown.get(each) ?? []), ...all]));
      return true;
    });
}

const speaks = /\b(?:said|says|told|stated|states|explained|account|history from)\b/i;

/** By two agencies, or in one report of the same hurt by a hand and by a mishap, or by two who speak. */
const areTwo = (a: CauseAccount, b: CauseAccount): boolean =>
  a.saying.agency !== b.saying.agency ||
  (a.saying.evidence.start !== b.saying.evidence.start &&
    !a.saying.isRecord &&
    !b.saying.isRecord &&
    [...a.hurts].some((hurt) => b.hurts.has(hurt)) &&
    (a.byHand !== b.byHand ||
      [a, b].every(({ saying }) => speaks.test(saying.text)) ||
      [a, b].some(({ saying }) => /["“]/.test(saying.text))));
