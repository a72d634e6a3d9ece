import type { AgencyId } from '../domain/agency.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Days } from './days.ts';
import type { Facts } from './facts.ts';

/** One telling of one event by one agency, with its comparable parts and the words it stands on. */
export type Account = {
  /** Stable while the words are: agency, file and place. */
  id: string;
  agency: AgencyId;
  /** Event id where the account is a row of a chronology or a dated item. */
  event: string | null;
  text: string;
  /** When it can have been; several where the account gives several days. */
  days: readonly Days[];
  facts: Facts;
  evidence: Evidence;
};
