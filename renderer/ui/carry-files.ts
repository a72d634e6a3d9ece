/** A file as it crosses to the host: its name within its folder, and its bytes in base 64. */
export type Carried = { name: string; base64: string };

/** Reads one file. */
export function carryFile(file: File, name: string): Promise<Carried> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      done({ name, base64: address.slice(address.indexOf(',') + 1) });
    });
    reader.addEventListener('error', () => fail(reader.error ?? new DOMException('Not read.')));
    reader.readAsDataURL(file);
  });
}

const hidden = /(^|\/)[.~]/;

/** Reads the files of a folder that was chosen; names are relative to it, hidden files stay out. */
export async function carryFolder(files: Iterable<File>): Promise<Carried[]> {
  const named = [...files].map((file) => ({
    file,
    name: file.webkitRelativePath.split('/').slice(1).join('/') || file.name,
  }));
  return Promise.all(
    named.filter(({ name }) => !hidden.test(name)).map(({ file, name }) => carryFile(file, name)),
  );
}

/** Reads the folder (or the loose files) that was dropped. */
export async function carryDropped(transfer: DataTransfer): Promise<Carried[]> {
  const entries = [...transfer.items].flatMap((entry) => entry.webkitGetAsEntry() ?? []);
  const only = entries.length === 1 ? entries[0] : undefined;
  const found = await Promise.all(entries.map((entry) => filesUnder(entry)));
  const skip = only?.isDirectory ? only.name.length + 1 : 0;
  const named = found.flat().map(({ file, path }) => ({ file, name: path.slice(1 + skip) }));
  return Promise.all(
    named.filter(({ name }) => !hidden.test(name)).map(({ file, name }) => carryFile(file, name)),
  );
}

type Found = { file: File; path: string };

async function filesUnder(entry: FileSystemEntry): Promise<Found[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ file, path: entry.fullPath }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const children: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and none when it is done.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (batch.length === 0) break;
    children.push(...batch);
  }
  return (await Promise.all(children.map(filesUnder))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
