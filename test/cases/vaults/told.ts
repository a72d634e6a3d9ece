import { sha256 } from '../../../electron/host/vault/digest.ts';
import type { Vault } from '../../../electron/host/vault/vault.ts';

/** Everything that a vault must still tell when a later product opens it; what the chain told up to entry `upTo`, where given. */
export async function told(vault: Vault, upTo = Infinity) {
  const conferences = await vault.conferences.list();
  const drafts = await vault.documents.list();
  const entries = await vault.audit.entries();
  return {
    id: vault.id,
    demonstration: vault.demonstration,
    conferences: await Promise.all(
      conferences.map(async ({ conference, takenInAt, retainUntil }) => ({
        read: await vault.conferences.read(conference.id),
        takenInAt,
        retainUntil,
        files: (await vault.conferences.files(conference.id)).map(({ name, bytes }) => [name, sha256(bytes)]),
      })),
    ),
    drafts: await Promise.all(
      drafts.map(async ({ draft: { id } }) => {
        const history = await vault.documents.history(id);
        return Promise.all(history.map(({ number }) => vault.documents.read(id, number)));
      }),
    ),
    entries: entries.filter(({ seq }) => seq <= upTo),
  };
}
