import type { Audience } from '../domain/audience.ts';
import { agencyName } from '../domain/agency.ts';
import type { Child } from '../domain/child.ts';
import type { Contribution } from '../domain/contribution.ts';
import { ageOn } from '../language/when-in-words.ts';
import { listed } from '../language/listed.ts';
import type { Context } from './context.ts';

/** A child's first name, or the whole name where two children share it or it is no name yet. */
export function firstName(child: Child, { merged }: Pick<Context, 'merged'>): string {
  const [first = child.name, ...rest] = child.name.split(/\s+/);
  const isShared = merged.conference.children.some(
    ({ id, name }) => id !== child.id && name.split(/\s+/)[0] === first,
  );
  return isShared || rest.length === 0 || /^(?:unborn|baby)$/i.test(first) ? child.name : first;
}

/** A child with their age on the day of the conference: "Ellis Rowan, aged 9". */
export function childWithAge(child: Child, on: string): string {
  const age = ageOn(child.dob, on);
  if (age === null) return child.expectedOn ? `${child.name}, not yet born` : child.name;
  return age === 0 ? `${child.name}, under one year old` : `${child.name}, aged ${age}`;
}

/** The children of the conference whom ids name, by first name, as a sentence lists them. */
export const childrenInWords = (ids: readonly string[], context: Pick<Context, 'merged'>): string =>
  listed(
    context.merged.conference.children
      .filter(({ id }) => ids.includes(id))
      .map((child) => firstName(child, context)),
  );

/** Whether ids name every child of the conference (or nobody, which leaves it open and so means all). */
export const areAllChildren = (ids: readonly string[], { merged }: Pick<Context, 'merged'>): boolean =>
  ids.length === 0 || merged.conference.children.every(({ id }) => ids.includes(id));

/** The organisation that reports, by its own name, else its agency's. */
export const organisationOf = ({
  organisation,
  agency,
}: Pick<Contribution, 'organisation' | 'agency'>): string => organisation.trim() || agencyName(agency);

/** What the reader calls those who report: the family knows them as services. */
export const reporter = (audience: Audience): { one: string; many: string } =>
  audience === 'family' ? { one: 'service', many: 'services' } : { one: 'agency', many: 'agencies' };

/** The head of a column that names who reports. */
export const reporterTitle = (audience: Audience): string => (audience === 'family' ? 'Service' : 'Agency');
