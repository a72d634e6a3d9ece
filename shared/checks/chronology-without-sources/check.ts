import type { ConferenceEvent } from '../../domain/event.ts';
import { counted } from '../../language/listed.ts';
import { defineStructureCheck, citePassage, insertQuestion } from '../structure.ts';

/** A chronology whose rows do not say who saw it or where it is recorded. */
export const chronologyWithoutSources = defineStructureCheck({
  id: 'chronology-without-sources',
  weight: 'consider',
  messages: {
    sources:
      'Who saw this, or where is it recorded? {count} of the chronology name no source, so that what was seen and what was heard look alike.',
  },
  cites:
    'Fact, allegation, opinion and hearsay are told apart: each event with its source, direct or second-hand (chair’s checklist 12; section 3 of the field notes, heading 5).',
  run: (looked) => {
    const { events } = looked.contribution;
    const bare = events.flatMap((event, at) => (isBare(event) ? [{ event, at }] : []));
    if (events.length < 4 || bare.length * 2 <= events.length) return [];
    return [
      {
        message: 'sources',
        pointer: `/events/${bare[0]?.at ?? 0}/source`,
        evidence: bare.slice(0, 3).map(({ event }) => citePassage(looked, event.what)),
        gaps: { count: counted(bare.length, 'row') },
        suggestions: [
          insertQuestion('Ask for the source', 'Seen by whom, or told by whom, and where is it recorded?'),
        ],
      },
    ];
  },
});

const isBare = ({ source, what, outcome }: ConferenceEvent): boolean =>
  !source?.text.trim() && !shown.test(`${what.text} ${outcome?.text ?? ''}`);

/** Somebody who saw, said or recorded it, or a document. */
const shown =
  /\b(?:seen|saw|observed|noticed|told|said|says|reported|reports|recorded|record|log|cpoms|myconcern|letter|form|notification|notice|encompass|summary|email|phone|rang|call(?:ed)?|visit(?:ed)?|attended|by (?:the )?[A-Z]|Mr|Mrs|Ms|Miss|Dr|PC|DC|dsl|teacher|nurse|midwife|gp|police|social worker|hospital|clinic|school|nursery|officer|neighbour|mum|mother|dad|father|nan|examin\w+|review(?:ed)?|assess\w+|meeting|conference|referr\w+|mash|suspen\w+|arrest\w*|custody|charged?|weigh\w*)\b|"|“/i;
