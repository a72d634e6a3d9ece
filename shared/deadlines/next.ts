import type { Deadline } from '../domain/deadline.ts';

/** What is due next, in one calm sentence, and how grave it is. */
export type Next = { words: string; state: 'none' | 'due' | 'due-soon' | 'late' };

/** The deadline that comes next, with how many are late; nothing is due where all is done or has no day. */
export function nextOf(deadlines: readonly Deadline[]): Next {
  const coming = deadlines.find(({ state }) => state === 'due' || state === 'due-soon');
  const late = deadlines.filter(({ state }) => state === 'late');
  const [first] = late;
  if (!coming && !first) return { words: 'No deadline ahead', state: 'none' };
  if (!coming) {
    const [only] = late.length === 1 ? late : [];
    return {
      words: only ? `${only.name} ${short(only.stands)}` : `${late.length} deadlines late`,
      state: 'late',
    };
  }
  const also = late.length > 0 ? `; ${late.length} late` : '';
  return {
    words: `${coming.name} ${short(coming.stands)}${also}`,
    state: late.length > 0 ? 'late' : coming.state === 'due-soon' ? 'due-soon' : 'due',
  };
}

/** The state without how far the reports are. */
const short = (stands: string): string => stands.split(';')[0] ?? stands;
