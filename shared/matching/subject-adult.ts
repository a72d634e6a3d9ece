import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { sentences } from '../language/sentences.ts';
import type { Names } from './names.ts';

/** Services whose reports are about one adult, named throughout if not at the head. */
const ofOneAdult: ReadonlySet<string> = new Set([
  'midwifery',
  'probation',
  'adult-substance-misuse',
  'adult-mental-health',
]);

/** Labels under which a form names the one whom it is about. */
const namesOne =
  /^(?:\d+\W+)?(?:name of (?:the )?)?(?:person on probation|client|patient|service user|offender|subject)\b/i;

/**
 * The adult whom a report is written about: whom its head names and no other ("Person on probation: Mr Doyle"), the one who is
 * expecting for a midwife, or whom an adult's service names half as often again as anybody else.
 */
export function subjectOf(
  { agency, statements, fields, title }: Contribution,
  { conference }: CaseFile,
  names: Names,
): ReadonlySet<string> {
  const labelled = names.people.adults(
    fields.flatMap(({ label, passage }) => (namesOne.test(label) ? [passage.text] : [])).join('. '),
  );
  if (labelled.size === 1) return labelled;
  const head = [
    title,
    ...statements.filter(({ section }) => section === 'details').map(({ passage }) => passage.text),
  ].join('. ');
  const [one, other] = names.people.adults(head);
  if (one !== undefined && other === undefined && !isNamesake(one, conference)) return new Set([one]);
  if (!ofOneAdult.has(agency)) return new Set();
  const expecting = conference.family.filter(({ relationship }) =>
    /\bmother\b.*\bunborn\b/i.test(relationship),
  );
  if (agency === 'midwifery' && expecting.length === 1) return new Set(expecting.map(({ id }) => id));
  const often = new Map<string, number>();
  for (const { passage } of statements)
    for (const { text } of sentences(passage.text))
      for (const id of names.people.adults(text)) often.set(id, (often.get(id) ?? 0) + 1);
  const [first, second] = [...often].sort(([, x], [, y]) => y - x);
  return first && first[1] >= 1.5 * (second?.[1] ?? 0) ? new Set([first[0]]) : new Set();
}

/** Whether a child has the first name of an adult: "Report on David" does not say which. */
function isNamesake(id: string, { children, family }: CaseFile['conference']): boolean {
  const firstOf = (name = '') => name.split(/\s+/)[0];
  const first = firstOf(family.find((one) => one.id === id)?.name);
  return children.some(({ name }) => firstOf(name) === first);
}
