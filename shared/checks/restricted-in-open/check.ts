import { defineStructureCheck, gentler, citePassage, jumpTo } from '../structure.ts';

/** Words that their author keeps back, outside the restricted part. */
export const restrictedInOpen = defineStructureCheck({
  id: 'restricted-in-open',
  weight: 'should',
  messages: {
    open: 'Should this stand in the restricted part, with its reason? The report keeps it back from the family, and it stands among words that they read.',
  },
  cites:
    'Restricted information is kept apart, with the reason, who may read it and for how long; in open text it leaks (Sussex procedures on exclusion and restriction; section 5 of the field notes; chair’s checklist 29).',
  run: (looked) => {
    const open = looked.contribution.statements.flatMap((one, at) =>
      one.because &&
      one.section !== 'restricted' &&
      one.passage.start <= one.because.start &&
      one.because.end <= one.passage.end
        ? [{ because: one.because, at }]
        : [],
    );
    return open.length === 0
      ? []
      : [
          {
            message: 'open',
            pointer: `/statements/${open[0]?.at ?? 0}`,
            evidence: open.slice(0, 4).map(({ because }) => citePassage(looked, because)),
            weight: gentler(looked, 'should', 'consider'),
            suggestions: [jumpTo('Move it to the restricted part', 'restricted')],
          },
        ];
  },
});
