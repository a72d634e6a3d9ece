import type { Services } from '../../shared/contract/contract.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';

/** Search over the open vault. */
export const searchService = ({ now }: Ports, desk: VaultDesk): Services['search'] => ({
  find: ({ query, limit }) =>
    desk.vault.search.find(query, {
      today: now().toISOString().slice(0, 10),
      ...(limit !== undefined && { limit }),
    }),
});
