import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/** Programs that synchronise folders, each with the folder names and the variables by which its folders are known. */
const programs: readonly { name: string; folder: RegExp; variables: readonly string[]; sign?: string }[] = [
  {
    name: 'OneDrive',
    folder: /^onedrive( ?[-–] .+)?$/i,
    variables: ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'],
  },
  { name: 'Dropbox', folder: /^dropbox( \(.+\))?$/i, variables: [], sign: '.dropbox' },
  { name: 'iCloud Drive', folder: /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, variables: [] },
  { name: 'Google Drive', folder: /^(google ?drive|my drive|googledrive-.+)$/i, variables: [] },
  { name: 'Nextcloud', folder: /^nextcloud$/i, variables: [], sign: '.sync-exclude.lst' },
];

/** A sentence for a vault that lies in a folder which a program synchronises; null where none is known to. */
export function syncedFolderNotice(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const place = resolve(folder);
  const parts = place.split(sep);
  const above = parts.map((_, at) => parts.slice(0, parts.length - at).join(sep) || sep);
  const program = programs.find(
    ({ folder: named, variables, sign }) =>
      parts.some((part) => named.test(part)) ||
      variables.some((variable) => isWithin(place, environment[variable])) ||
      (sign !== undefined && above.some((one) => existsSync(join(one, sign)))),
  );
  if (!program) return null;
  return `This vault lies in a folder that ${program.name} synchronises. It may put an older copy back while you write: what you save is safe and nothing is overwritten in silence, but the vault may refuse until the right copy is back. Move it to a folder of this computer alone, and make backups.`;
}

const isWithin = (place: string, root: string | undefined): boolean =>
  root !== undefined && root !== '' && (place === resolve(root) || place.startsWith(resolve(root) + sep));
