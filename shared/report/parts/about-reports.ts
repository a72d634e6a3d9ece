import type { Block, Run } from '../../domain/report.ts';
import { itemRuns } from '../item.ts';
import type { Part } from '../part.ts';
import { joined, own } from '../run.ts';
import { organisationOf, reporterTitle } from '../who.ts';

/** The reports themselves: their details, how they were shared, what they say was searched, and all else that tells of them. */
export const aboutReports: Part = (matter) => {
  const byReport = Map.groupBy(matter.shelves.on('about'), ({ told }) => told);
  const rows = [...byReport].map(([told, items]): { cells: Run[][] } => ({
    cells: [
      [own(organisationOf(told.contribution), 'strong')],
      joined(
        items.filter(({ label }) => !matter.shelves.carried.has(label)).map((item) => itemRuns(matter, item)),
      ),
    ],
  }));
  if (rows.length === 0) return [];
  const table: Block = {
    kind: 'table',
    caption: '',
    columns: [
      { title: reporterTitle(matter.audience), width: 0.2 },
      { title: 'What its report says of itself', width: 0.8 },
    ],
    rows,
  };
  return [table];
};
