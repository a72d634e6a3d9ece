import { existsSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/**
 * A program that synchronises folders: the names of its folders, the variables that hold them, and the files it leaves at their
 * top. Names are those that the programs give by themselves on Windows, macOS and Linux.
 */
type Program = { name: string; folder: RegExp; variables?: readonly string[]; signs?: readonly string[] };

const programs: readonly Program[] = [
  {
    name: 'OneDrive',
    folder: /^onedrive(?:$| ?[-–])/i,
    variables: ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'],
    signs: ['.849C9593-D756-4E56-8D6E-42412F2A707B'],
  },
  { name: 'Dropbox', folder: /^dropbox(?:$| \(|-)/i, signs: ['.dropbox', '.dropbox.cache'] },
  { name: 'iCloud Drive', folder: /^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/i },
  {
    name: 'Google Drive',
    folder: /^(?:google ?drive(?:$|-)|my drive$|shared drives$)/i,
    signs: ['.tmp.drivedownload', '.tmp.driveupload'],
  },
  { name: 'Nextcloud', folder: /^nextcloud$/i, signs: ['.sync-exclude.lst', '.nextcloudsync.log'] },
  // Where macOS keeps the folders of every such program.
  { name: 'a cloud service', folder: /^cloudstorage$/i },
];

/** What is asked of the computer; by default the one that this runs on. */
export type Computer = {
  environment: Readonly<Record<string, string | undefined>>;
  windows: boolean;
  exists: (file: string) => boolean;
  /** The folder that a path leads to through its links; the path itself where it leads nowhere. */
  real: (folder: string) => string;
};

const thisComputer: Omit<Computer, 'environment'> = {
  windows: process.platform === 'win32',
  exists: existsSync,
  real(folder) {
    try {
      return realpathSync.native(folder);
    } catch {
      return folder;
    }
  },
};

/**
 * A sentence for a vault that lies, or is to lie, in a folder which a program synchronises, with what to do; null where none is
 * known to.
 */
export function syncedFolderNotice(
  folder: string,
  environment: Computer['environment'],
  computer: Omit<Computer, 'environment'> = thisComputer,
): string | null {
  const path = computer.windows ? win32 : posix;
  const place = path.resolve(folder);
  const above = [place, ...foldersAbove(place, path)];
  // A vault that is still to be made has no real path yet, but the folders above it have.
  const all = new Set([...above, ...above.map((one) => computer.real(one))]);
  const parts = new Set([...all].flatMap((one) => one.split(path.sep)));
  const same = (one: string) => (computer.windows ? one.toLowerCase() : one);
  const reached = new Set([...all].map(same));
  const program = programs.find(
    ({ folder: named, variables = [], signs = [] }) =>
      [...parts].some((part) => named.test(part)) ||
      variables.some((variable) => {
        const root = environment[variable];
        return root !== undefined && root !== '' && reached.has(same(path.resolve(root)));
      }) ||
      signs.some((sign) => [...all].some((one) => computer.exists(path.join(one, sign)))),
  );
  if (!program) return null;
  return `This vault lies in a folder that ${program.name} synchronises. It may put an older copy back while you write: what you save is safe and nothing is overwritten in silence, but the vault may refuse until the right copy is back. Move it to a folder of this computer alone, and make backups.`;
}

function foldersAbove(place: string, path: typeof posix): string[] {
  const above = path.dirname(place);
  return above === place ? [] : [above, ...foldersAbove(above, path)];
}
