import type { Services } from '../../shared/contract/contract.ts';
import type { Ports } from './ports.ts';

/** Says which host this is and for whom it acts, as the host states it. */
export const machineService = ({ version }: Ports): Services['machine'] => ({
  about: async (_, { host, role }) => ({ host, role, version }),
});
