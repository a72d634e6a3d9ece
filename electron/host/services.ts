import type { Services } from '../../shared/contract/contract.ts';
import { auditService } from './audit-service.ts';
import { ConferenceShelf } from './conference-shelf.ts';
import { conferencesService } from './conferences-service.ts';
import { deadlinesService } from './deadlines-service.ts';
import { decisionsService } from './decisions-service.ts';
import { documentsService } from './documents-service.ts';
import { draftsService } from './drafts-service.ts';
import { rulesFrom } from './local-rules.ts';
import { machineService } from './machine-service.ts';
import { manualService } from './manual-service.ts';
import type { Ports } from './ports.ts';
import { reviewsService } from './reviews-service.ts';
import { searchService } from './search-service.ts';
import { templatesService } from './templates-service.ts';
import { VaultDesk } from './vault-desk.ts';
import { vaultsService } from './vaults-service.ts';

/**
 * The services behind the contract, the same in every host; each call makes a fresh set with nothing open. A host that has to
 * lock by itself (sleep, quit) makes the desk and keeps it.
 */
export function createServices(ports: Ports, desk: VaultDesk = new VaultDesk(ports)): Services {
  const shelf = new ConferenceShelf(desk, rulesFrom(ports));
  const deadlines = deadlinesService(ports, desk, shelf);
  return {
    audit: auditService(ports, desk),
    conferences: conferencesService(ports, desk, shelf),
    deadlines,
    decisions: decisionsService(ports, desk, shelf),
    documents: documentsService(ports, desk, shelf),
    drafts: draftsService(ports, desk, shelf),
    machine: machineService(ports),
    manual: manualService(ports),
    reviews: reviewsService(ports, desk, shelf, deadlines),
    search: searchService(ports, desk),
    templates: templatesService(ports),
    vaults: vaultsService(ports, desk, shelf),
  };
}
