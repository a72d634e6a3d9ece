import { randomUUID } from 'node:crypto';
import { makeId } from '../../shared/base/ids.ts';
import type { Services } from '../../shared/contract/contract.ts';
import { draftRecord } from '../../shared/domain/draft.ts';
import { plainHeadings } from '../../shared/template/plain-headings.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import { describe } from './describe-signed.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';

/** The drafts of the open vault. */
export const draftsService = (
  { now }: Pick<Ports, 'now'>,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['drafts'] => ({
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
  async sign({ draft, digest }) {
    const { vault } = desk;
    const { signDraft } = await import('./sign-draft.ts');
    const { conference, report } = await signDraft(vault, draft, digest, now());
    // The report takes part in its conference from the next reading on.
    shelf.forget(conference);
    return describe(report);
  },
  signed: async ({ conference }) => (await desk.vault.signed.list(conference)).map(describe),
});
