import type { Account } from './account.ts';
import { stretch } from './days.ts';
import type { Facts } from './facts.ts';

const none: ReadonlySet<string> = new Set();
const blank: Facts = {
  children: none,
  areChildrenNamed: true,
  adults: none,
  kinds: none,
  words: none,
  rare: none,
  rareKinds: none,
  sites: none,
  sides: none,
  sizes: none,
  agencies: none,
  references: none,
  minutes: null,
  isNotice: false,
};

/** An account with the given facts and nothing else: by the school, of 7 March 2026, unless said otherwise. */
export const told = (facts: Partial<Facts>, more: Partial<Account> = {}): Account => ({
  id: 'one',
  agency: 'school',
  event: null,
  text: '',
  days: [stretch('2026-03-07', '2026-03-07', true)],
  evidence: { file: 'a', quote: '', start: 0, end: 0 },
  ...more,
  facts: { ...blank, ...facts },
});

/** An account of 7 March, or as many days later, by its id and agency, with words of its own. */
export const toldBy = (id: string, agency: string, facts: Partial<Facts>, later = 0): Account => {
  const day = `2026-03-${String(7 + later).padStart(2, '0')}`;
  const evidence = { file: agency, quote: id, start: id.length * 10 + id.charCodeAt(1), end: 0 };
  return told(facts, { id, agency, days: [stretch(day, day, true)], evidence });
};
/** Accounts that have nothing but a reference in common come to 8 bits on one day, to 7 on the next. */
export const numbered: Partial<Facts> = { references: new Set(['WP1']) };
/** Two adults in common beside it: 2.5 bits more. */
export const withAdults: Partial<Facts> = { ...numbered, adults: new Set(['m', 's']) };
