import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { sentences } from '../language/sentences.ts';
import type { Names } from './names.ts';

/** Services whose reports are about one adult, named throughout if not at the head. */
const ofOneAdult =
  /^(?:midwifery|maternity|probation|adult|alcohol|drug|substance|mental-health|recovery|perinatal)/;

/** Agencies that are never about one adult, whomever their heads name: a school thanks the mother whom it has shown its report. */
const neverOfOne =
  /^(?:school|early-years|social-care|domestic-abuse|idva|police|camhs|youth-justice|hospital|paediatric|[a-z-]*(?:school|nursery|academy|college)$|health-visit|short-breaks)/;

/** Labels under which a form names the one whom it is about. */
const namesOne =
  /^(?:\d+\W+)?(?:name of (?:the )?)?(?:person on probation|client|patient|service user|offender|subject|woman|re)\b/i;
/** The same in a line of the head, with the name behind it. */
const atHead =
  /(?:^|\s)(?:re|woman|client|patient|service user|subject|person on probation)\**:\**\s*(?<whom>[^\n]{3,60})/i;

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
  const [first = ''] = labelled;
  if (labelled.size === 1 && !isNamesake(first, conference)) return labelled;
  const lines = statements.filter(({ section }) => section === 'details').map(({ passage }) => passage.text);
  const isOfChild = (text: string) => names.people.children(text).size > 0;
  const whom = lines.slice(0, 4).map((line) => atHead.exec(line)?.groups?.['whom'] ?? '');
  const called = names.people.adults(whom.join('. '));
  const [who = ''] = called;
  if (
    called.size === 1 &&
    !neverOfOne.test(agency) &&
    !isOfChild(whom.join('. ')) &&
    !isNamesake(who, conference)
  )
    return called;
  if (neverOfOne.test(agency)) return new Set();
  const head = [title, ...lines].join('. ');
  const [one, other] = names.people.adults(head);
  const isOne = one !== undefined && other === undefined && !isNamesake(one, conference);
  if (isOne && (ofOneAdult.test(agency) || !isOfChild(head))) return new Set([one]);
  if (!ofOneAdult.test(agency)) return new Set();
  const expecting = conference.family.filter(({ relationship }) =>
    /\bmother\b.*\bunborn\b/i.test(relationship),
  );
  if (agency === 'midwifery' && expecting.length === 1) return new Set(expecting.map(({ id }) => id));
  const often = new Map<string, number>();
  for (const { passage } of statements)
    for (const { text } of sentences(passage.text))
      for (const id of names.people.adults(text)) often.set(id, (often.get(id) ?? 0) + 1);
  const [most, second] = [...often].sort(([, x], [, y]) => y - x);
  return most && most[1] >= 1.5 * (second?.[1] ?? 0) ? new Set([most[0]]) : new Set();
}

/** Whether a child has the first name of an adult: "Report on David" does not say which. */
function isNamesake(id: string, { children, family }: CaseFile['conference']): boolean {
  const firstOf = (name = '') => name.split(/\s+/)[0];
  const first = firstOf(family.find((one) => one.id === id)?.name);
  return children.some(({ name }) => firstOf(name) === first);
}
