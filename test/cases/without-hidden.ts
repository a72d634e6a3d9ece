import type { Merged } from '../../shared/domain/merged.ts';
import type { Passage } from '../../shared/domain/passage.ts';

/** A merged conference as if what is hidden had never been written: for the family also without logs and findings. */
export function withoutHidden(
  merged: Merged,
  isHidden: (passage: Passage) => boolean,
  isForFamily: boolean,
): Merged {
  const isSeen = (passage: Passage) => !isHidden(passage);
  const contributions = merged.contributions.map((one) => ({
    ...one,
    statements: one.statements.filter(({ passage }) => isSeen(passage)),
    events: one.events.filter(({ what }) => isSeen(what)),
    fields: one.fields.filter(({ passage }) => isSeen(passage)),
    voices: one.voices.filter(({ words }) => isSeen(words)),
    // Whether the family has seen a report, and which part not, is for professionals.
    ...(isForFamily ? { sharing: { ...one.sharing, shared: 'yes' as const, words: null } } : {}),
    unplaced: isForFamily ? [] : one.unplaced.filter(({ passage }) => isSeen(passage)),
  }));
  const kept = new Set(contributions.flatMap(({ events }) => events.map(({ id }): string => id)));
  const hidden = merged.contributions
    .flatMap((one) => [
      ...one.statements.map(({ passage }) => passage),
      ...one.events.map(({ what }) => what),
      ...one.fields.map(({ passage }) => passage),
    ])
    .filter(isHidden);
  const touches = ({ file, start, end }: { file: string; start: number; end: number }) =>
    hidden.some((passage) => passage.file === file && passage.start < end && start < passage.end);
  return {
    ...merged,
    contributions,
    chronology: merged.chronology
      .filter(({ id }) => kept.has(id))
      .map((row) => ({ ...row, sameAs: row.sameAs.filter((id) => kept.has(id)) })),
    logs: isForFamily ? [] : merged.logs,
    findings: isForFamily ? [] : merged.findings.filter(({ evidence }) => !evidence.some(touches)),
  };
}
