import type { Part } from '../part.ts';
import { own, quote, sourceOf } from '../run.ts';
import { organisationOf } from '../who.ts';

/** Words of reports that found no place, and why; they are for nobody but those who check them. */
export const unplaced: Part = (matter) => {
  const rows = matter.told.flatMap(({ contribution }) =>
    contribution.unplaced
      .filter(({ passage }) => matter.mayRead(passage) && passage.text.trim())
      .map(({ passage, reason }) => ({
        cells: [
          [own(organisationOf(contribution), 'strong')],
          quote(sourceOf(contribution, 'outside its sections'), passage),
          [own(reason)],
        ],
      })),
  );
  if (rows.length === 0 || matter.audience === 'family') return [];
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { title: 'Agency', width: 0.2 },
        { title: 'Words', width: 0.5 },
        { title: 'Why they have no place', width: 0.3 },
      ],
      rows,
    },
  ];
};
