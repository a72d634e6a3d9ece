import { z } from 'zod';

/** An agency by its identifier: a folder name of templates/agencies such as `school` or `health-visitor`. */
export const AgencyId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'An agency is a lower-case word such as school or health-visitor.');
export type AgencyId = z.infer<typeof AgencyId>;

/** Agencies by the names that people read, each with the two-letter tag that stands for it in lists and on pages. */
export const agencies: Readonly<Record<string, { name: string; tag: string }>> = {
  school: { name: 'School or college', tag: 'SC' },
  'early-years': { name: 'Early years', tag: 'EY' },
  'social-care': { name: "Children's social care", tag: 'CS' },
  'health-visitor': { name: 'Health visiting', tag: 'HV' },
  'school-nurse': { name: 'School nursing', tag: 'SN' },
  gp: { name: 'GP', tag: 'GP' },
  midwifery: { name: 'Midwifery', tag: 'MW' },
  hospital: { name: 'Hospital and paediatrics', tag: 'HO' },
  camhs: { name: 'Child and adolescent mental health', tag: 'CA' },
  'adult-mental-health': { name: 'Adult mental health', tag: 'MH' },
  'adult-substance-misuse': { name: 'Substance misuse', tag: 'SM' },
  police: { name: 'Police', tag: 'PO' },
  probation: { name: 'Probation', tag: 'PR' },
  'youth-justice': { name: 'Youth justice', tag: 'YJ' },
  housing: { name: 'Housing', tag: 'HG' },
  'domestic-abuse': { name: 'Domestic abuse service', tag: 'DA' },
  voluntary: { name: 'Voluntary and early help', tag: 'VO' },
};

/** The name that people read; an agency that is not listed is named by its identifier. */
export const agencyName = (id: string): string => agencies[id]?.name ?? id.replaceAll('-', ' ');

/** The two-letter tag; the first two letters of an unlisted agency. */
export const agencyTag = (id: string): string => agencies[id]?.tag ?? id.slice(0, 2).toUpperCase();
