import type { Field } from '../../domain/field.ts';
import type { Looked, Spotted } from '../define.ts';
import { defineStructureCheck, citePassage, openForm } from '../structure.ts';
import { templateOf } from '../template-fields.ts';

/** An attendance figure that does not fit its sessions. */
export const attendanceSums = defineStructureCheck({
  id: 'attendance-sums',
  weight: 'should',
  messages: {
    percent:
      'Which figure is right? {attended} of {possible} sessions are {reckoned} per cent, and the report says {said}.',
    more: 'Which figure is right? More sessions were attended than were possible: {attended} of {possible}.',
  },
  cites:
    'Figures that contradict each other are quoted all the same; derived ones are checked against what they come from (section 1 of the field notes: typed fields).',
  run: (looked) => {
    // By its template every figure is checked against every other.
    if (templateOf(looked)) return [];
    const rows = Map.groupBy(
      looked.contribution.fields.filter(({ key, label }) => /attend|session/i.test(`${key} ${label}`)),
      ({ label }) => label.split(' / ')[0] ?? label,
    );
    const whole =
      rows.size === 1 ? [...rows.values()] : [...rows.values()].filter((these) => these.length > 1);
    const plain = looked.contribution.fields.filter(
      ({ label }) => !label.includes(' / ') && /attend|session/i.test(label),
    );
    return [...whole, plain].flatMap((these) => contradiction(looked, these)).slice(0, 3);
  },
});

function contradiction(looked: Looked, fields: readonly Field[]): Spotted[] {
  const percent = fields.find(
    ({ value, label }) => value.kind === 'percent' && !/author|absen|late/i.test(label),
  );
  const pair = fields.flatMap((field) => {
    const [, attended, possible] =
      /^\s*(\d{1,4})\s*(?:\/|of|out of)\s*(\d{1,4})\b/i.exec(field.passage.text) ?? [];
    return attended && possible ? [{ field, attended: Number(attended), possible: Number(possible) }] : [];
  })[0];
  const [first, second] = [sessions(fields, /attended/i), sessions(fields, /possible/i)];
  const both =
    pair ??
    (first && second && first.field !== second.field
      ? { field: first.field, attended: first.count, possible: second.count }
      : undefined);
  if (!both || both.possible === 0) return [];
  const gaps = { attended: String(both.attended), possible: String(both.possible) };
  const pointer = `/fields/${looked.contribution.fields.indexOf(both.field)}`;
  if (both.attended > both.possible)
    return [{ message: 'more', pointer, evidence: [citePassage(looked, both.field.passage)], gaps }];
  const said = percent?.value.kind === 'percent' ? percent.value.number : null;
  const reckoned = Math.round((both.attended / both.possible) * 1000) / 10;
  // One figure after the point may be rounded either way, none at all by a half.
  if (
    percent === undefined ||
    said === null ||
    Math.abs(said - reckoned) <= (Number.isInteger(said) ? 0.55 : 0.11)
  )
    return [];
  return [
    {
      message: 'percent',
      pointer,
      evidence: [citePassage(looked, percent.passage), citePassage(looked, both.field.passage)],
      gaps: { ...gaps, reckoned: String(reckoned), said: percent.passage.text.trim() },
      suggestions: [openForm('Look at the figures', `field:${percent.key}`)],
    },
  ];
}

const sessions = (fields: readonly Field[], which: RegExp): { field: Field; count: number } | undefined => {
  const field = fields.find(({ label, value }) => which.test(label) && value.kind === 'number');
  return field?.value.kind === 'number' ? { field, count: field.value.number } : undefined;
};
