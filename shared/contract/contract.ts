import type { Contract, HostOf, ServicesOf } from './define.ts';
import { audit } from './services/audit.ts';
import { conferences } from './services/conferences.ts';
import { decisions } from './services/decisions.ts';
import { deadlines } from './services/deadlines.ts';
import { documents } from './services/documents.ts';
import { drafts } from './services/drafts.ts';
import { machine } from './services/machine.ts';
import { manual } from './services/manual.ts';
import { reviews } from './services/reviews.ts';
import { search } from './services/search.ts';
import { templates } from './services/templates.ts';
import { vaults } from './services/vaults.ts';

/** Everything a host can be asked; desktop, local and command line serve exactly this. */
export const contract = {
  audit,
  conferences,
  deadlines,
  decisions,
  documents,
  drafts,
  machine,
  manual,
  reviews,
  search,
  templates,
  vaults,
} satisfies Contract;

/** The host as a page or a command sees it. */
export type Host = HostOf<typeof contract>;

/** The services that every host stands on. */
export type Services = ServicesOf<typeof contract>;
