import { span } from '../../domain/when.ts';
import { graveKindsIn, eventKind } from '../../language/event-kinds.ts';
import { counted } from '../../language/listed.ts';
import { daysBetween } from '../ages.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, citePassage, citeLog, insertQuestion, jumpTo } from '../structure.ts';

/** Three or more like events within ninety days that the report does not name as a pattern. */
export const patternUnmentioned = defineStructureCheck({
  id: 'pattern-unmentioned',
  weight: 'should',
  messages: {
    pattern:
      'What repeats here, and what has changed? {count} of {kind} fall within ninety days, and the report does not set them together.',
  },
  cites:
    'Incidents were looked at one by one and no pattern was seen (failure mode F26 of the field notes; chair’s checklist 11).',
  run: (looked) => {
    const { contribution, around } = looked;
    const said = saidIn(contribution);
    if (
      said.holds(
        /^(?:pattern\w*|repeat\w*|escalat\w*|increas\w*|cumulative|frequen\w*|trend|third|fourth|fifth|times|occasions|series|recurr\w*|persistent\w*|ongoing)$/,
      )
    )
      return [];
    const events = contribution.events.flatMap(({ when, what }) => {
      const days = span(when);
      return days ? [{ day: days.from, text: what.text, evidence: () => [citePassage(looked, what)] }] : [];
    });
    const rows = (around.logs ?? []).flatMap(({ entries }) =>
      entries.flatMap(({ when, text }) => {
        const days = span(when);
        return days ? [{ day: days.from, text: text.text, evidence: () => citeLog(looked, text) }] : [];
      }),
    );
    // The log is looked at where the report itself has no three.
    for (const all of [events, rows]) {
      const byKind = new Map<string, typeof all>();
      for (const one of all)
        for (const { id } of graveKindsIn(one.text))
          if (!ordinary.has(id)) byKind.set(id, [...(byKind.get(id) ?? []), one]);
      for (const [id, these] of byKind) {
        const run = within(these.toSorted((a, b) => (a.day < b.day ? -1 : 1)));
        if (run.length < 3) continue;
        return [
          {
            message: 'pattern',
            pointer: '/events',
            evidence: run.slice(0, 5).flatMap(({ evidence }) => evidence()),
            domain: id,
            gaps: { count: counted(run.length, 'entry', 'entries'), kind: eventKind(id)?.name ?? id },
            suggestions: [
              jumpTo('Go to what it means', 'analysis'),
              insertQuestion(
                'Ask what repeats',
                'How often, since when, on which days, and what does it follow on?',
              ),
            ],
          },
        ];
      }
    }
    return [];
  },
});

/** Kinds that are no harm to a child by themselves. */
const ordinary = new Set(['suspension', 'arrest', 'pregnancy']);

/** The most entries on different days that fall within ninety days. */
function within<T extends { day: string }>(sorted: readonly T[]): T[] {
  let most: T[] = [];
  sorted.forEach((first, at) => {
    const run = sorted.slice(at).filter(({ day }) => daysBetween(first.day, day) <= 90);
    const days = [...new Map(run.map((one) => [one.day, one])).values()];
    if (days.length > most.length) most = days;
  });
  return most;
}
