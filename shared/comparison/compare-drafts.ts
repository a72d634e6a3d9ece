import { diffArrays } from 'diff';
import type { Draft, DraftSection } from '../domain/draft.ts';
import { compareTexts } from './compare-texts.ts';
import type { Run } from './run.ts';

/** One section of two versions of a draft: what became of its heading and of its words. */
export type SectionChange = {
  key: DraftSection['key'];
  change: 'same' | 'changed' | 'added' | 'removed';
  heading: Run[];
  text: Run[];
};

type Pair = { older?: DraftSection; newer?: DraftSection };

/**
 * Two versions of a draft compared section by section, in order; a section that is gone stands where it stood. Sections of one
 * key and heading belong together; else those of one key that stand at the same place.
 */
export function compareDrafts(older: Draft, newer: Draft): SectionChange[] {
  return pairsOf(older.sections, newer.sections).map(changeOf);
}

function changeOf({ older, newer }: Pair): SectionChange {
  const heading = compareTexts(older?.heading ?? '', newer?.heading ?? '');
  const text = compareTexts(older?.text ?? '', newer?.text ?? '');
  const same = [...heading, ...text].every(({ kind }) => kind === 'same');
  const change = !older ? 'added' : !newer ? 'removed' : same ? 'same' : 'changed';
  return { key: (newer ?? older)?.key ?? 'other', change, heading, text };
}

function pairsOf(older: DraftSection[], newer: DraftSection[]): Pair[] {
  const pairs: Pair[] = [];
  const name = ({ key, heading }: DraftSection) => JSON.stringify([key, heading]);
  const [left, right] = [older.values(), newer.values()];
  let gone: DraftSection[] = [];
  let come: DraftSection[] = [];
  for (const { added, removed, count } of diffArrays(older.map(name), newer.map(name))) {
    if (removed) gone = [...left.take(count)];
    else if (added) come = [...right.take(count)];
    else {
      pairs.push(...byKey(gone, come));
      [gone, come] = [[], []];
      for (const section of right.take(count))
        pairs.push({ older: left.next().value ?? section, newer: section });
    }
  }
  return [...pairs, ...byKey(gone, come)];
}

/** Sections without a partner of the same name, paired by their key alone, in order. */
function byKey(gone: readonly DraftSection[], come: readonly DraftSection[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const newer of come) {
    const at = gone.findIndex((section, index) => index >= next && section.key === newer.key);
    if (at < 0) pairs.push({ newer });
    else {
      pairs.push(...gone.slice(next, at).map((older) => ({ older })));
      const older = gone[at];
      pairs.push(older ? { older, newer } : { newer });
      next = at + 1;
    }
  }
  return [...pairs, ...gone.slice(next).map((older) => ({ older }))];
}
