import { type Condition } from './condition.ts';
import { type Derived, type Relation, operandsOf, relatedKeys } from './derived.ts';
import type { TemplateField } from './template-field.ts';

/** A place in a template where two of its parts do not fit, and one sentence about it. */
export type Flaw = { path: readonly (string | number)[]; message: string };

type Asked = { key: string; need: string; when?: Condition | undefined };
type Parts = {
  id: string;
  agencies: readonly string[];
  sections: readonly Asked[];
  fields: readonly TemplateField[];
  relations: readonly Relation[];
};

/** What does not fit within a template that is well formed otherwise: keys used twice, or naming what is not there. */
export function flawsOf(template: Parts): Flaw[] {
  const fields = new Map(template.fields.map((field) => [field.key, field]));
  const sections = new Set(template.sections.map(({ key }) => key));
  const flaws: Flaw[] = [];
  const flaw = (path: Flaw['path'], message: string) => flaws.push({ path, message });
  const known = (path: Flaw['path'], keys: readonly string[]) => {
    for (const key of keys)
      if (!fields.has(key)) flaw(path, `There is no field ${key}: name one of this template.`);
  };
  if (!template.agencies.includes(template.id))
    flaw(['agencies'], `The agency ${template.id}, after which the template is called, must be among them.`);
  for (const [at, key] of repeated(template.sections.map((section) => section.key)))
    flaw(['sections', at, 'key'], `The section ${key} comes twice: each comes once.`);
  for (const [at, key] of repeated(template.fields.map((field) => field.key)))
    flaw(['fields', at, 'key'], `The field ${key} comes twice: each comes once.`);
  const asked: readonly [string, readonly Asked[]][] = [
    ['sections', template.sections],
    ['fields', template.fields],
  ];
  for (const [list, all] of asked)
    for (const [at, { need, when }] of all.entries()) {
      if ((need === 'conditional') !== (when !== undefined))
        flaw([list, at, 'when'], 'What is conditional, and nothing else, says when it is needed.');
      if (when && 'key' in when.when) known([list, at, 'when'], [when.when.key]);
    }
  for (const [at, field] of template.fields.entries()) {
    if (!sections.has(field.section))
      flaw(['fields', at, 'section'], `There is no section ${field.section} in this template.`);
    if (!field.derived) continue;
    known(['fields', at, 'derived'], operandsOf(field.derived));
    for (const message of unfit(field, field.derived, fields)) flaw(['fields', at, 'derived'], message);
  }
  for (const [at, relation] of template.relations.entries()) {
    known(['relations', at], relatedKeys(relation));
    const wanted = relation.rule === 'not-before' ? ['date'] : ['count', 'measure', 'percent'];
    for (const key of relatedKeys(relation)) {
      const field = fields.get(key);
      if (field && !wanted.includes(field.kind))
        flaw(['relations', at], `The field ${key} is not a ${wanted[0]}.`);
    }
  }
  return flaws;
}

/** What keeps a rule from being worked out: operands of another kind, or asked for each child where the result is not. */
function unfit(field: TemplateField, derived: Derived, fields: ReadonlyMap<string, TemplateField>): string[] {
  const operands = operandsOf(derived).flatMap((key) => fields.get(key) ?? []);
  const wanted: Record<Derived['rule'], readonly string[]> = {
    share: ['count', 'measure'],
    difference: ['count', 'measure'],
    sum: ['count', 'measure'],
    rows: ['list'],
    latest: ['list'],
    days: ['date'],
  };
  const result: Record<Derived['rule'], readonly string[]> = {
    share: ['percent'],
    difference: ['count', 'measure'],
    sum: ['count', 'measure'],
    rows: ['count'],
    latest: ['date'],
    days: ['count'],
  };
  const flaws: string[] = [];
  if (!result[derived.rule].includes(field.kind))
    flaws.push(`The rule ${derived.rule} does not give a ${field.kind}.`);
  for (const operand of operands) {
    if (!wanted[derived.rule].includes(operand.kind))
      flaws.push(`The rule ${derived.rule} cannot use ${operand.key}, which is a ${operand.kind}.`);
    if (operand.perChild !== field.perChild)
      flaws.push(`The field ${operand.key} is not asked for the same people as ${field.key}.`);
    const column = 'column' in derived ? derived.column : undefined;
    if (operand.kind === 'list' && column && !operand.columns.some(({ key }) => key === column))
      flaws.push(`The list ${operand.key} has no column ${column}.`);
  }
  return flaws;
}

function repeated(keys: readonly string[]): [number, string][] {
  return [...keys.entries()].filter(([at, key]) => keys.indexOf(key) < at);
}
