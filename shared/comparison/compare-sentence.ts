import { diffArrays } from 'diff';
import type { Stretch } from './run.ts';
import { fineTokens, tokens, wordsOf } from './tokens.ts';

// A sentence that needs more changes than this is not the same sentence any more.
const mostChanges = 1000;

/** A sentence and what became of it, word by word; a word or two left standing between two changes goes with them. */
export function compareSentence(older: string, newer: string): Stretch[] {
  const changes = diffArrays(tokens(older), tokens(newer), { maxEditLength: mostChanges });
  if (!changes) return trimmed({ older, newer });
  const stretches: Stretch[] = [];
  for (const { added, removed, value } of changes) {
    const text = value.join('');
    const last = stretches.at(-1);
    if (!added && !removed) stretches.push({ older: text, newer: text });
    else if (last && last.older !== last.newer) last[added ? 'newer' : 'older'] += text;
    else stretches.push({ older: removed ? text : '', newer: added ? text : '' });
  }
  return withoutIslands(stretches).flatMap(trimmed);
}

const count = (text: string): number => wordsOf(text).length;

/** Whether one or two words between two changes break what reads better as one. */
function isIsland(before: Stretch, island: string, after: Stretch): boolean {
  const removed = count(before.older) + count(after.older);
  const added = count(before.newer) + count(after.newer);
  const words = count(island);
  return removed > 0 && added > 0 && words <= 2 && removed + added > 4 * words;
}

function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, island] = kept.slice(-2);
    const joins = before && island && stretch.older !== stretch.newer && before.older !== before.newer;
    if (joins && isIsland(before, island.older, stretch)) {
      kept.splice(-2, 2, {
        older: before.older + island.older + stretch.older,
        newer: before.newer + island.newer + stretch.newer,
      });
    } else kept.push(stretch);
  }
  return kept;
}

/** A change without the words and spaces that both sides begin or end with; those stand beside it. */
function trimmed({ older, newer }: Stretch): Stretch[] {
  const [a, b] = [fineTokens(older), fineTokens(newer)];
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const first = a.slice(0, head).join('');
  const last = a.slice(a.length - tail).join('');
  return [
    { older: first, newer: first },
    { older: a.slice(head, a.length - tail).join(''), newer: b.slice(head, b.length - tail).join('') },
    { older: last, newer: last },
  ];
}
