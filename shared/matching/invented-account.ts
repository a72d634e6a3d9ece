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
