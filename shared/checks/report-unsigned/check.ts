import type { Spotted } from '../define.ts';
import { defineStructureCheck, gentler, jumpTo } from '../structure.ts';

/** The report does not say who wrote it or when. */
export const reportUnsigned = defineStructureCheck({
  id: 'report-unsigned',
  weight: 'should',
  messages: {
    author: 'Who wrote this report, and in what role? It names nobody who answers for it.',
    day: 'On which day was this report written? It gives none, so that nobody can tell what it could not yet know.',
  },
  cites:
    'Each report is signed and dated by somebody who can be asked (chair’s checklist 5; section 3 of the field notes, headings 2 and 20).',
  run: (looked) => {
    const { author, writtenOn } = looked.contribution;
    const spotted: Spotted[] = [];
    if (!author.trim())
      spotted.push({
        message: 'author',
        pointer: '/author',
        evidence: [],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [jumpTo('Go to the details', 'details')],
      });
    if (writtenOn.kind === 'unknown')
      spotted.push({
        message: 'day',
        pointer: '/writtenOn',
        evidence: [],
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [jumpTo('Go to the details', 'details')],
      });
    return spotted;
  },
});
