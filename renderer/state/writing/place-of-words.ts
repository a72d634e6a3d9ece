import type { Conference } from '../../../shared/domain/conference.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { Draft } from '../../../shared/domain/draft.ts';
import { inSection, writeUp } from '../../../shared/path/write-up.ts';
import type { AgencyTemplate } from '../../../shared/template/agency-template.ts';
import type { DraftPlace, SectionWords } from './draft-place.ts';
import { placeOfLine } from './place-named.ts';

/** Where words of a draft that was written up are typed: in its section, or in the form that writes their line; offsets are of the written text. */
export function placeOfWords(
  draft: Draft,
  conference: Conference,
  { today, template }: { today: string; template: AgencyTemplate | undefined },
  { start, end }: { start: number; end: number },
): SectionWords | DraftPlace {
  const { contribution, places } = writeUp(draft, conference, today, { template });
  const section = sectionOfLine(contribution, start) ?? '';
  return inSection(places, start, end) ?? placeOfLine(section) ?? { part: 'whole' };
}

/** The canonical section of the line that stands at an offset of the written text. */
export const sectionOfLine = ({ statements, fields }: Contribution, at: number): string | undefined =>
  [...fields, ...statements].find(({ passage }) => passage.start <= at && at < passage.end)?.section;
