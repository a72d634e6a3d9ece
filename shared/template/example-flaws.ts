import type { AgencyTemplate } from './agency-template.ts';
import type { Flaw } from './template-flaws.ts';
import { readFields } from './values-of.ts';
import type { WorkedExample } from './worked-example.ts';

/** What in a worked example does not fit its template: names that are not there, answers that cannot be read or contradict. */
export function exampleFlaws(template: AgencyTemplate, { agency, children, report }: WorkedExample): Flaw[] {
  const flaws: Flaw[] = [];
  const ids = children.map(({ id }) => id);
  const sections = new Set(template.sections.map(({ key }) => key));
  const fields = new Map(template.fields.map((field) => [field.key, field]));
  if (!template.agencies.includes(agency))
    flaws.push({ path: ['agency'], message: `${agency} does not write by this template.` });
  const knows = (child: string | undefined, path: Flaw['path']) => {
    if (child !== undefined && !ids.some((id) => id === child))
      flaws.push({ path, message: `There is no child ${child} in this example.` });
  };
  for (const [at, { key, child }] of report.sections.entries()) {
    knows(child, ['report', 'sections', at, 'child']);
    if (!sections.has(key))
      flaws.push({
        path: ['report', 'sections', at, 'key'],
        message: `There is no section ${key} in the template.`,
      });
  }
  for (const [at, { key, child }] of report.fields.entries()) {
    const path = ['report', 'fields', at];
    knows(child, [...path, 'child']);
    const field = fields.get(key);
    if (!field) flaws.push({ path, message: `There is no field ${key} in the template.` });
    else if (field.perChild !== (child !== undefined))
      flaws.push({
        path,
        message: field.perChild
          ? `The field ${key} is asked for each child: say for which.`
          : `The field ${key} is asked once, for the family.`,
      });
  }
  const read = readFields(template, report.fields, { children: ids, writtenOn: report.writtenOn });
  for (const { child, faults } of read)
    for (const { key, sentence } of faults) {
      const at = report.fields.findIndex((one) => one.key === key && (one.child ?? null) === child);
      flaws.push({ path: ['report', 'fields', at, 'text'], message: sentence });
    }
  return flaws;
}
