import type { Verification } from '../audit/audit.ts';
import type { ChainBreak } from '../audit/chain.ts';

const breakWords: Readonly<Record<ChainBreak['kind'], (seq: number) => string>> = {
  altered: (seq) => `Entry ${seq} is not what was written there.`,
  removed: (seq) => `Entry ${seq} is missing.`,
  unlinked: (seq) => `Entry ${seq} does not follow from the one before it.`,
  time: (seq) => `Entry ${seq} is dated before the one before it.`,
  unreadable: (seq) => `Entry ${seq} can no longer be read: the file is damaged there.`,
  'cut-off': (seq) => `The end is missing: there was an entry ${seq} when this vault was last open here.`,
  'other-end': (seq) => `Entry ${seq} is not the one that was written when this vault was last open here.`,
  head: () => 'It cannot be shown that no entry was removed at the end: the file audit.head is missing.',
  words: (seq) => `The version of the draft that entry ${seq} tells of is not the one that was saved.`,
  signed: (seq) => `The report that entry ${seq} tells of is not the one that was signed.`,
};

/** One place where the chain does not hold, in a sentence. */
export const sentenceOfBreak = ({ kind, seq }: ChainBreak): string => breakWords[kind](seq);

/** What following the whole chain came to, in a sentence. */
export function sentenceOfVerification({ entries, breaks }: Verification): string {
  const count = `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
  if (breaks.length === 0)
    return `The record is whole: ${count}, each as it was written, none removed, none moved.`;
  const places = breaks.length === 1 ? 'one place' : `${breaks.length} places`;
  return `The record is not whole: of ${count} that can be read, it fails in ${places}.`;
}
