import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import { unfinishedFolder } from './cancellation.ts';
import { machineSentence } from './faults.ts';

/** One file that is to stand in the output folder. */
export type OutputFile = { name: string; bytes: Uint8Array | string };

/**
 * Writes files all or none: `make` gets the function that takes each; they wait in a hidden folder on the same disk and are
 * moved into place when all are there. Files of the same name are replaced then; everything else in the folder stays.
 */
export async function writeOutput(
  folder: string,
  make: (put: (file: OutputFile) => Promise<void>) => Promise<void>,
): Promise<void> {
  const target = resolve(folder);
  const about = await stat(target).catch(() => null);
  if (about && !about.isDirectory())
    throw new Refusal('invalid', '--out names a file, and a folder is needed.');
  const waiting = await refusingMachine(async () => {
    if (about) return mkdtemp(join(target, '.whole-picture-'));
    await mkdir(dirname(target), { recursive: true });
    return mkdtemp(join(dirname(target), `.${basename(target)}-`));
  });
  const finished = unfinishedFolder(waiting);
  const names: string[] = [];
  try {
    await make(async ({ name, bytes }) => {
      names.push(name);
      await refusingMachine(() => writeFile(join(waiting, name), bytes, { flush: true }));
    });
    await refusingMachine(() => publish(waiting, target, names));
  } finally {
    await rm(waiting, { recursive: true, force: true });
    finished();
  }
}

async function publish(waiting: string, target: string, names: readonly string[]): Promise<void> {
  const aside = join(waiting, 'replaced');
  await mkdir(target, { recursive: true });
  await mkdir(aside);
  const moved: { from: string; to: string }[] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    moved.push({ from, to });
  };
  try {
    for (const name of names) {
      const place = join(target, name);
      const there = await stat(place).catch(() => null);
      if (there?.isDirectory())
        throw new Refusal('invalid', `--out holds a folder that is called ${name}; move it first.`);
      if (there) await move(place, join(aside, name));
      await move(join(waiting, name), place);
    }
  } catch (thrown) {
    for (const { from, to } of moved.toReversed()) await rename(to, from);
    throw thrown;
  }
}

async function refusingMachine<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (thrown) {
    const sentence = machineSentence(thrown);
    throw sentence ? new Refusal('refused', `--out: ${sentence}`) : thrown;
  }
}
