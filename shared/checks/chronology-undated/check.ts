import type { Looked } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, citePassage, insertQuestion } from '../structure.ts';

/** Rows of a chronology without a day that can be read. */
export const chronologyUndated = defineStructureCheck({
  id: 'chronology-undated',
  weight: 'should',
  messages: {
    undated:
      'When was this, as nearly as is known? It stands in the chronology without a day; “about May 2025” is better than none.',
  },
  cites:
    'Events that have no day cannot be laid beside what others know (section 3 of the field notes, heading 5; chair’s checklist 11).',
  run: (looked) => {
    const open = looked.contribution.events.flatMap((event, at) =>
      event.when.kind === 'unknown' ? [{ event, at }] : [],
    );
    const lines = isWrittenHere(looked)
      ? saidIn(looked.contribution)
          .under('chronology')
          .filter(
            ({ pointer, passage }) =>
              pointer.startsWith('/statements/') &&
              !holdsEvent(looked, passage.start, passage.end) &&
              passage.text.length > 12,
          )
      : [];
    const evidence = [...open.map(({ event }) => event.what), ...lines.map(({ passage }) => passage)];
    return evidence.length === 0
      ? []
      : [
          {
            message: 'undated',
            pointer: open[0] ? `/events/${open[0].at}/when` : (lines[0]?.pointer ?? ''),
            evidence: evidence.slice(0, 5).map((passage) => citePassage(looked, passage)),
            suggestions: [insertQuestion('Ask for the day', 'On which day, or about when?')],
          },
        ];
  },
});

const holdsEvent = ({ contribution }: Looked, start: number, end: number): boolean =>
  contribution.events.some(({ what }) => what.start >= start && what.end <= end);
