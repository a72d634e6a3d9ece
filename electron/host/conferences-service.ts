import { Refusal } from '../../shared/base/refusal.ts';
import type { Services } from '../../shared/contract/contract.ts';
import type { ConferenceSummary } from '../../shared/contract/services/conferences.ts';
import type { Merged } from '../../shared/domain/merged.ts';
import { bytesOfCarried } from './carried-files.ts';
import type { ConferenceShelf } from './conference-shelf.ts';
import { type CarriedBytes, limits } from './intake/carried-bytes.ts';
import { readFolder } from './intake/read-folder.ts';
import type { TakeInOptions } from './intake/take-in.ts';
import type { Ports } from './ports.ts';

const summary = ({ conference: { id, name, on, kind, demonstration } }: Merged): ConferenceSummary => ({
  id,
  name,
  on,
  kind,
  demonstration,
});

/** Opens conferences, from the example or from the files of a case folder, and keeps them while the host runs. */
export function conferencesService(ports: Ports, shelf: ConferenceShelf): Services['conferences'] {
  const open = async (
    files: readonly CarriedBytes[],
    options?: TakeInOptions,
  ): Promise<ConferenceSummary> => {
    // What reads and what compares is loaded with the first conference, so that no host starts slower for it.
    const [{ takeIn }, { mergeCase }] = await Promise.all([
      import('./intake/take-in.ts'),
      import('./merge-case.ts'),
    ]);
    const merged = mergeCase(await takeIn(files, options), ports.now());
    shelf.put(merged);
    return summary(merged);
  };
  return {
    list: async () => shelf.all().map(summary),
    openExample: async () => open(await readFolder(ports.exampleFolder)),
    async takeIn({ files, keepGoing = false }) {
      const total = files.reduce((sum, { base64 }) => sum + base64.length * 0.75, 0);
      if (files.length > limits.files || total > limits.folder)
        throw new Refusal('invalid', 'This folder holds more than a conference can; open the folder of one.');
      return open(files.map(bytesOfCarried), { keepGoing });
    },
    read: async ({ id }) => shelf.get(id),
    async close({ id }) {
      shelf.remove(id);
      return {};
    },
  };
}
