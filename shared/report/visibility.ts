import { type Audience, maySee } from '../domain/audience.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { Passage } from '../domain/passage.ts';
import { type Touching, touching } from './touching.ts';

type Marked = { start: number; end: number; audience: Audience };

/** Says for whom the words of a passage are: the narrowest audience of any statement or event that they stand in. */
export type AudienceOf = (passage: Pick<Passage, 'file' | 'start' | 'end'>) => Audience;

const narrower = (a: Audience, b: Audience): Audience => (maySee(a, b) ? a : b);

/**
 * For whom each passage of the contributions is. A field or a child's words inside a restricted statement are as restricted;
 * what stands in no statement or event has been marked for nobody, so it is not for the family.
 */
export function audiences(contributions: readonly Contribution[]): AudienceOf {
  const byFile = new Map<string, Touching<Marked>>(
    [...Map.groupBy(contributions, ({ file }) => file)].map(([file, ofFile]) => [
      file,
      touching(ofFile.flatMap(marksOf)),
    ]),
  );
  return ({ file, start, end }) => {
    const marks = byFile.get(file)?.(start, Math.max(end, start + 1)) ?? [];
    const [first, ...rest] = marks.map(({ audience }) => audience);
    return first === undefined ? 'professionals' : rest.reduce(narrower, first);
  };
}

function marksOf({ statements, events, fields }: Contribution): Marked[] {
  const mark = ({ start, end }: Passage, audience: Audience): Marked => ({ start, end, audience });
  return [
    ...statements.map(({ passage, audience }) => mark(passage, audience)),
    ...events.flatMap(({ dated, what, source, outcome, audience }) =>
      [dated, what, source, outcome].flatMap((passage) => (passage ? [mark(passage, audience)] : [])),
    ),
    ...fields.filter(({ section }) => section === 'restricted').map(({ passage }) => mark(passage, 'chair')),
  ];
}
