import { span } from '../../domain/when.ts';
import { findDates } from '../../language/dates.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, jumpTo } from '../structure.ts';

/** A report without a chronology. */
export const chronologyMissing = defineStructureCheck({
  id: 'chronology-missing',
  weight: 'should',
  messages: {
    none: 'What happened when? The report has no dated events, so that nothing in it can be laid beside what others know.',
  },
  cites:
    'Single incidents say little; a chronology shows how they add up (chair’s checklist 11; failure mode F26; section 3 of the field notes, heading 5).',
  run: (looked) => {
    const { contribution } = looked;
    if (contribution.events.length > 0) return [];
    const written = span(contribution.writtenOn)?.to;
    let dated = 0;
    // Three dates are enough, and reading for dates is dear.
    for (const { text, place } of saidIn(contribution).find(
      /^(?:\d+|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/,
    )) {
      if (place.section === 'details') continue;
      dated += findDates(text, written).filter(({ when }) => when.kind !== 'unknown').length;
      if (dated >= 3) break;
    }
    return dated >= 3
      ? []
      : [
          {
            message: 'none',
            pointer: '/events',
            evidence: [],
            weight: gentler(looked, 'should', 'consider'),
            suggestions: [jumpTo('Go to the key dates', 'chronology')],
          },
        ];
  },
});
