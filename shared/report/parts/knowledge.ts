import type { Block, Run } from '../../domain/report.ts';
import type { EventKind } from '../../language/event-kinds.ts';
import { knowledgeOf } from '../../pictures/knowledge.ts';
import type { Matter, Part } from '../part.ts';
import { own } from '../run.ts';
import { seenIn } from '../seen.ts';
import { organisationOf } from '../who.ts';
import { type Telling, tellingRuns, tellings } from './tellings.ts';
import { fieldMatrix } from './matrix.ts';
import { eventMatrix } from './significant.ts';
import { onlyOnce } from './only-once.ts';

/**
 * Who speaks of what, who tells of which event, and what only one agency says. It is made of what its readers may see, and of nothing
 * else.
 */
export const knowledge: Part = (matter) => {
  const known = knowledgeOf(seenIn(matter));
  return [...fieldMatrix(known), ...eventMatrix(known, matter), ...onlyOne(matter, tellings(matter))];
};

const isGrave = ({ gravity }: EventKind): boolean => gravity !== 'consider';

function onlyOne(matter: Matter, all: readonly Telling[]): Block[] {
  const alone = onlyOnce(all).filter(({ kinds, words }) => kinds.some(isGrave) && words.size > 2);
  if (alone.length === 0) return [];
  const byReport = Map.groupBy(alone, ({ told }) => told);
  const rows = matter.told.flatMap((told) =>
    (byReport.get(told) ?? []).map((one, at): { cells: Run[][] } => ({
      cells: [at === 0 ? [own(organisationOf(told.contribution), 'strong')] : [], tellingRuns(one, matter)],
    })),
  );
  return [
    { kind: 'heading', level: 2, text: 'What only one agency says' },
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Agency', width: 0.2 },
        { title: 'What it alone says', width: 0.8 },
      ],
      rows,
    },
  ];
}
