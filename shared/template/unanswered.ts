import type { Child } from '../domain/child.ts';
import type { Draft } from '../domain/draft.ts';
import type { AgencyTemplate } from './agency-template.ts';
import { type Condition, type Situation, conferenceKinds, holds } from './condition.ts';
import type { Need } from './template-field.ts';
import { readFields } from './values-of.ts';

/** For which conference a report is written: its kind in words, its ISO day, and the children it is about. */
export type WrittenFor = { kind: string; on: string; children: readonly Child[] };

/** What of a draft answers a template. */
export type Answered = Pick<Draft, 'fields' | 'declarations'> & {
  sections: readonly Pick<Draft['sections'][number], 'key' | 'child' | 'text'>[];
};

/** A section or field that is needed and holds nothing: for which child (null: for the family), and what to say of it. */
export type Unanswered = { what: 'section' | 'field'; key: string; child: string | null; sentence: string };

type Asked = { need: Need; when?: Condition | undefined };

/** What a report by a template still has to answer; what only its author can tell to be needed is not among it. */
export function unanswered(template: AgencyTemplate, report: Answered, conference: WrittenFor): Unanswered[] {
  const ids = conference.children.map(({ id }) => id);
  const read = readFields(template, report.fields, { children: ids });
  const situation = (child: string | null): Situation => ({
    kinds: conferenceKinds(conference.kind),
    on: conference.on,
    children: conference.children.filter(({ id }) => child === null || id === child),
    values: read.find((one) => one.child === child)?.values ?? new Map(),
  });
  const isNeeded = ({ need, when }: Asked, child: string | null) =>
    need === 'required' || (need === 'conditional' && when && holds(when, situation(child)) === true);
  const forWhom = (perChild: boolean): (string | null)[] => (perChild ? ids : [null]);
  const named = (child: string | null) => {
    const name = conference.children.find(({ id }) => id === child)?.name;
    return name && ids.length > 1 ? ` for ${name}` : '';
  };
  const isFilled = (one: { child?: string | undefined; text: string }, child: string | null) =>
    one.text.trim() !== '' && (child === null || one.child === undefined || one.child === child);
  const sections = template.sections.flatMap((section) =>
    forWhom(section.perChild).flatMap((child): Unanswered[] => {
      const own = new Set(template.fields.flatMap((one) => (one.section === section.key ? [one.key] : [])));
      const isThere =
        report.sections.some((one) => one.key === section.key && isFilled(one, child)) ||
        report.fields.some((one) => own.has(one.key) && isFilled(one, child)) ||
        (section.key === 'declarations' && report.declarations.length > 0);
      if (isThere || !isNeeded(section, child)) return [];
      const sentence = `“${section.heading}”${named(child)} holds nothing yet.`;
      return [{ what: 'section', key: section.key, child, sentence }];
    }),
  );
  const fields = template.fields.flatMap((field) =>
    forWhom(field.perChild).flatMap((child): Unanswered[] => {
      const isThere = report.fields.some(
        (one) => one.key === field.key && (one.child ?? null) === child && one.text.trim() !== '',
      );
      if (isThere || !isNeeded(field, child)) return [];
      const sentence = `“${field.label}”${named(child)} is not answered: fill it in, or type “not known” and why.`;
      return [{ what: 'field', key: field.key, child, sentence }];
    }),
  );
  return [...sections, ...fields];
}
