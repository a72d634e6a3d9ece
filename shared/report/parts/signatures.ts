import type { Block } from '../../domain/report.ts';
import { fill } from '../fill.ts';
import type { Part } from '../part.ts';

/** Where the report is signed, and what each signature says. */
export const signatures: Part = (matter) => {
  const { conference } = matter.merged;
  return matter.layout.signatures
    .filter(({ audiences }) => audiences.includes(matter.audience))
    .flatMap(({ who, role, statement }): Block[] => {
      const said = fill(statement, matter);
      if (who === 'family')
        return conference.invitedFamily.map((name) => ({
          kind: 'signature',
          role: '',
          name,
          statement: said,
        }));
      if (who === 'author')
        return matter.told.map(({ contribution }) => ({
          kind: 'signature',
          role: contribution.role,
          name: contribution.author,
          statement: said,
        }));
      const isChair = who === 'chair';
      const title = (isChair && conference.chair.role) || fill(role, matter);
      return [
        { kind: 'signature', role: title, name: isChair ? conference.chair.name : '', statement: said },
      ];
    });
};
