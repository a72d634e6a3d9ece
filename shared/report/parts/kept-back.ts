import type { Passage } from '../../domain/passage.ts';
import type { Block, Run } from '../../domain/report.ts';
import { listed } from '../../language/listed.ts';
import type { Told } from '../context.ts';
import type { Matter, Part } from '../part.ts';
import { eventPlace, sectionPlace } from '../place.ts';
import { own, quote, sourceOf } from '../run.ts';
import { organisationOf } from '../who.ts';
import { secondLook } from './second-look.ts';

type Kept = { told: Told; place: string; because: Passage | undefined };

/**
 * What the family's version leaves out: where it stands, and the words of its author that keep it back. The chair is also
 * shown what that version does hold and should be read once more before it goes out.
 */
export const keptBack: Part = (matter) => {
  const kept = matter.told.flatMap((told) => keptIn(told, matter));
  const groups = Map.groupBy(kept, ({ told, because }) =>
    JSON.stringify([told.contribution.id, because?.start ?? -1]),
  );
  const table: Block[] =
    groups.size === 0
      ? []
      : [
          {
            kind: 'table',
            caption: '',
            columns: [
              { title: 'Agency', width: 0.2 },
              { title: 'What is kept back', width: 0.38 },
              { title: 'In its author’s words', width: 0.42 },
            ],
            rows: [...groups.values()].map(rowOf),
          },
        ];
  return [...table, ...(matter.audience === 'chair' ? secondLook(matter) : [])];
};

function keptIn(told: Told, matter: Matter): Kept[] {
  const isKept = (passage: Passage) => matter.audienceOf(passage) !== 'family';
  return [
    ...told.statements
      .filter(({ passage }) => isKept(passage))
      .map((statement) => ({ told, place: sectionPlace(statement), because: statement.because })),
    ...told.events
      .filter(({ what, form }) => form === 'table' && isKept(what))
      .map((event) => ({ told, place: eventPlace(told, event), because: event.because })),
  ];
}

function rowOf(group: readonly Kept[]): { cells: Run[][] } {
  const [first] = group;
  if (!first) return { cells: [] };
  const { told, because } = first;
  const reason = because
    ? quote(sourceOf(told.contribution, 'the author’s own words'), because)
    : [own('Its place in the report is marked as restricted.', 'muted')];
  return {
    cells: [
      [own(organisationOf(told.contribution), 'strong')],
      [own(listed([...new Set(group.map(({ place }) => place))]))],
      reason,
    ],
  };
}
