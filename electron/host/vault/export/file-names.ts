// What Windows does not take in a name of a file, and names that it keeps for devices.
const forbidden = /[<>:"|?*]|\p{Cc}/gu;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A path below a folder, as it can be written on every system: no way out of the folder, no name that one of them refuses. */
export function safePath(path: string): string {
  const parts = path
    .split(/[\\/]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) => {
      const plain = part.replace(forbidden, '_').replace(/[. ]+$/, '_');
      return device.test(plain) ? `_${plain}` : plain;
    });
  return parts.join('/') || '_';
}

/** A name that is not among those taken, whatever their capitals: the name itself, or with a number before its ending. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^./]+)?$/s.exec(name) ?? [];
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${stem}-${number}${ending}`;
    if (!taken.has(foldedName(candidate))) return candidate;
  }
}

/** A name as systems that do not tell capitals apart compare it. */
export const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();
