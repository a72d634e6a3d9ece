import type { AgencyTemplate } from './agency-template.ts';
import { type Condition, type Situation, conferenceKinds, holds } from './condition.ts';
import type { Need } from './template-field.ts';
import { readFields } from './values-of.ts';
import type { FilledReport } from './worked-example.ts';
import type { WrittenFor } from './write-report.ts';

/** A section or field that is needed and holds nothing: for which child (null: for the family), and what to say of it. */
export type Unanswered = { what: 'section' | 'field'; key: string; child: string | null; sentence: string };

/** What a report by a template still has to answer; what only its author can tell to be needed is not among it. */
export function unanswered(
  template: AgencyTemplate,
  report: FilledReport,
  conference: WrittenFor,
): Unanswered[] {
  const ids = conference.children.map(({ id }) => id);
  const read = readFields(template, report.fields, { children: ids, writtenOn: report.writtenOn });
  const situation = (child: string | null): Situation => ({
    kinds: conferenceKinds(conference.kind),
    on: conference.on,
    children: conference.children.filter(({ id }) => child === null || id === child),
    values: read.find((one) => one.child === child)?.values ?? new Map(),
  });
  const isNeeded = (asked: { need: Need; when?: Condition | undefined }, child: string | null) =>
    asked.need === 'required' ||
    (asked.need === 'conditional' &&
      asked.when !== undefined &&
      holds(asked.when, situation(child)) === true);
  const forWhom = (perChild: boolean) => (perChild ? ids : [null]);
  const named = (child: string | null) => {
    const name = conference.children.find(({ id }) => id === child)?.name;
    return name && ids.length > 1 ? ` for ${name}` : '';
  };
  const sections = template.sections.flatMap((section) =>
    forWhom(section.perChild).flatMap((child): Unanswered[] => {
      const isThere =
        report.sections.some(
          (one) => one.key === section.key && (one.child === null || child === null || one.child === child),
        ) ||
        (section.key === 'declarations' && report.declarations.length > 0) ||
        report.fields.some(
          (one) =>
            template.fields.some((field) => field.key === one.key && field.section === section.key) &&
            (child === null || one.child === child),
        );
      if (isThere || !isNeeded(section, child)) return [];
      const sentence = `“${section.heading}”${named(child)} holds nothing yet.`;
      return [{ what: 'section', key: section.key, child, sentence }];
    }),
  );
  const fields = template.fields.flatMap((field) =>
    forWhom(field.perChild).flatMap((child): Unanswered[] => {
      if (report.fields.some((one) => one.key === field.key && one.child === child)) return [];
      if (!isNeeded(field, child)) return [];
      const sentence = `“${field.label}”${named(child)} is not answered: fill it in, or type “not known” and why.`;
      return [{ what: 'field', key: field.key, child, sentence }];
    }),
  );
  return [...sections, ...fields];
}
