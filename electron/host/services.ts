import type { Services } from '../../shared/contract/contract.ts';
import { ConferenceShelf } from './conference-shelf.ts';
import { conferencesService } from './conferences-service.ts';
import { documentsService } from './documents-service.ts';
import { machineService } from './machine-service.ts';
import type { Ports } from './ports.ts';

/** The services behind the contract, the same in every host; each call makes a fresh set with nothing open. */
export function createServices(ports: Ports): Services {
  const shelf = new ConferenceShelf();
  return {
    conferences: conferencesService(ports, shelf),
    documents: documentsService(ports, shelf),
    machine: machineService(ports),
  };
}
