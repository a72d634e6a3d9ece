import { randomUUID } from 'node:crypto';
import { makeId } from '../../shared/base/ids.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { draftRecord } from '../../shared/domain/draft.ts';
import { plainHeadings } from '../../shared/template/plain-headings.ts';
import type { VaultDesk } from './vault-desk.ts';

/** The drafts of the open vault. */
export const draftsService = (desk: VaultDesk): Services['drafts'] => ({
  list: ({ conference }) => desk.vault.documents.list(conference),
  async start({ conference, agency, organisation, author, role }) {
    const draft = draftRecord.make({
      id: makeId('draft', randomUUID()),
      conference,
      agency,
      organisation,
      author,
      role,
      sections: plainHeadings.map((section) => ({ ...section, text: '' })),
    });
    return { revision: await desk.vault.documents.save(draft, null), draft };
  },
  read: ({ draft, number }) => desk.vault.documents.read(draft, number),
  save: ({ draft, parent }) => desk.vault.documents.save(draft, parent),
  history: ({ draft, before, limit }) =>
    desk.vault.documents.history(draft, {
      ...(before !== undefined && { before }),
      ...(limit !== undefined && { limit }),
    }),
  restore: ({ draft, number, parent }) => desk.vault.documents.restore(draft, number, parent),
});
