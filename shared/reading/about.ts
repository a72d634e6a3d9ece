import type { Conference } from '../domain/conference.ts';

/** What is known of a report before it is read: whose it is, and the conference it was written for, where there is one. */
export type About = {
  agency: string;
  organisation?: string;
  contributor?: string;
  role?: string;
  /** The last part of the contribution's identifier; the agency when left out. */
  slug?: string;
  conference?: Conference;
};
