import type { Report } from '../../../shared/domain/report.ts';
import { displayDate } from './display-date.ts';
import { standingWords } from './standing-words.ts';

/** The facts that a cover shows: its own, then who prepared the report and when. */
export const coverFacts = (report: Report): { label: string; value: string }[] =>
  [
    ...report.cover,
    { label: standingWords.preparedBy, value: report.author },
    { label: standingWords.preparedOn, value: displayDate(report.on) },
  ].filter(
    ({ label, value }, index, all) =>
      value.trim() !== '' && all.findIndex((fact) => fact.label === label) === index,
  );
