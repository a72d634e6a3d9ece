import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { badInput } from '../../../shared/base/refusal.ts';
import { type CarriedBytes, limits } from './carried-bytes.ts';

/** The files of a case folder and its folders, hidden ones left out; refused when one leads outside or is too big. */
export async function readFolder(folder: string): Promise<CarriedBytes[]> {
  const root = await realpath(folder).catch(() => {
    throw badInput('case folder', 'there is no such folder.', 'Name a folder that holds conference.json.');
  });
  if (!(await stat(root)).isDirectory())
    throw badInput(
      'case folder',
      'this is a file, not a folder.',
      'Name the folder that holds conference.json.',
    );
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: CarriedBytes[] = [];
  let total = 0;
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (name.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'))) continue;
    if ((await lstat(path)).isSymbolicLink()) {
      const target = await realpath(path).catch(() => '');
      if (!target.startsWith(root + sep))
        throw badInput(
          name,
          'this link leads outside the case folder.',
          'Copy the file itself into the folder.',
        );
    }
    const about = await stat(path);
    if (!about.isFile()) continue;
    if (about.size > limits.file)
      throw badInput(
        name,
        `this file is bigger than ${limits.file / 1024 / 1024} MB.`,
        'Take pictures out of it, or leave it out of the folder.',
      );
    total += about.size;
    if (total > limits.folder || files.length >= limits.files)
      throw badInput(
        'case folder',
        'this folder holds more than a conference can.',
        'Name the folder of one conference only.',
      );
    files.push({ name, bytes: new Uint8Array(await readFile(path)) });
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
