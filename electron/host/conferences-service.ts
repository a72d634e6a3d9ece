import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { ConferenceSummary } from '../../shared/contract/services/conferences.ts';
import { bytesOfCarried } from './carried-files.ts';
import { type Brought, type ConferenceShelf, summary } from './conference-shelf.ts';
import { limits } from './intake/carried-bytes.ts';
import { readFolder } from './intake/read-folder.ts';
import type { Ports } from './ports.ts';
import type { VaultDesk } from './vault-desk.ts';
import type { Vault } from './vault/vault.ts';

/** Opens conferences, from the example or from the files of a case folder; keeps them in the open vault, where one is open. */
export function conferencesService(
  ports: Ports,
  desk: VaultDesk,
  shelf: ConferenceShelf,
): Services['conferences'] {
  return {
    list: () => shelf.list(),
    async openExample() {
      const brought = await broughtExample(ports);
      return desk.present ? keepExample(desk.vault, shelf, brought) : look(ports, shelf, brought);
    },
    async takeIn({ files, keepGoing = false }) {
      const total = files.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0);
      if (files.length > limits.files || total > limits.folder)
        throw new Refusal('invalid', 'This folder holds more than a conference can; open the folder of one.');
      const brought = { files: files.map(bytesOfCarried), options: { keepGoing } };
      return desk.present ? keep(desk.vault, shelf, brought) : look(ports, shelf, brought);
    },
    async keep({ id }) {
      const brought = shelf.brought(id);
      const { timing } = (await shelf.get(id)).conference;
      const decisions = await shelf.decisions(id);
      const kept = await keep(desk.vault, shelf, brought);
      // What was settled while it was only looked at stands in none of its files.
      if (decisions.length > 0) await desk.vault.chairDecisions.takeOver(id, decisions);
      if (timing) await shelf.settle(id, timing);
      return kept;
    },
    read: ({ id }) => shelf.get(id),
    async close({ id }) {
      await shelf.close(id);
      return {};
    },
    async remove({ id }) {
      const { vault } = desk;
      const { deleteConference } = await import('./vault/deletion/delete-conference.ts');
      const done = await deleteConference(vault, id);
      shelf.forget(id);
      return { traces: done === 'done' ? 'gone' : 'waiting' };
    },
    async retain({ id, until }) {
      await desk.vault.conferences.retain(id, until);
      return keptOne(shelf, id);
    },
  };
}

// What reads is loaded with the first conference, so that no host starts slower for it.
const intake = () => import('./intake/take-in.ts');

/** The example as it is brought in. */
export const broughtExample = async ({ exampleFolder }: Pick<Ports, 'exampleFolder'>): Promise<Brought> => ({
  files: await readFolder(exampleFolder),
  options: {},
});

async function look(ports: Ports, shelf: ConferenceShelf, brought: Brought): Promise<ConferenceSummary> {
  const { takeIn } = await intake();
  return shelf.look(await takeIn(brought.files, brought.options), brought, ports.now());
}

/** Takes a case folder into the open vault, once it is known to be of its kind. */
export async function keep(
  vault: Vault,
  shelf: ConferenceShelf,
  { files, options }: Brought,
): Promise<ConferenceSummary> {
  const { takeIn } = await intake();
  const taken = await takeIn(files, options);
  if (taken.conference.demonstration !== vault.demonstration) throw wrongVault(vault);
  const kept = await vault.conferences.takeIn(taken, files);
  shelf.forget(taken.conference.id);
  return summary(kept);
}

/** The example in the open vault, where it is taken in unless it is there already. */
export async function keepExample(
  vault: Vault,
  shelf: ConferenceShelf,
  brought: Brought,
): Promise<ConferenceSummary> {
  if (!vault.demonstration) throw wrongVault(vault);
  const { conferenceFrom } = await import('./intake/conference-file.ts');
  const named = brought.files.find(({ name }) => name === 'conference.json');
  const words = new TextDecoder().decode(named?.bytes);
  const there = await shelf.kept(conferenceFrom('conference.json', words).conference.id);
  return there ? summary(there) : keep(vault, shelf, brought);
}

async function keptOne(shelf: ConferenceShelf, id: string): Promise<ConferenceSummary> {
  const kept = await shelf.kept(id);
  if (!kept) throw new Refusal('not-found', 'This conference is not in the vault.');
  return summary(kept);
}

const wrongVault = ({ demonstration }: Vault): Refusal =>
  new Refusal(
    'refused',
    demonstration
      ? 'This conference is real, and the demonstration vault is for invented ones alone: open or make a vault of your own.'
      : 'This conference is invented, and this vault is for real ones alone: open the demonstration for it.',
  );
