import { rmdirSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import { unfinishedWork, uninterrupted } from './cancellation.ts';
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
  const parent = about ? target : dirname(target);
  const firstMade = await refusingMachine(() => mkdir(parent, { recursive: true }));
  const undoFolders = () => removeEmpty(parent, firstMade);
  const waiting = await refusingMachine(() => mkdtemp(join(parent, '.whole-picture-'))).catch((thrown) => {
    undoFolders();
    throw thrown;
  });
  const whole = join(waiting, 'whole');
  const undo = () => {
    rmSync(whole, { recursive: true, force: true });
    // What was there before waits in `replaced`; should it be unable to go back, it stays.
    removeEmpty(join(waiting, 'replaced'), waiting);
    removeEmpty(waiting, waiting);
    undoFolders();
  };
  const finished = unfinishedWork(undo);
  const names: string[] = [];
  try {
    await mkdir(whole);
    await make(async ({ name, bytes }) => {
      names.push(name);
      await refusingMachine(() => writeFile(join(whole, name), bytes, { flush: true }));
    });
    await uninterrupted(() =>
      refusingMachine(() => (about ? exchange(whole, target, names) : rename(whole, target))),
    );
    rmSync(waiting, { recursive: true, force: true });
  } catch (thrown) {
    undo();
    throw thrown;
  } finally {
    finished();
  }
}

/** Moves files into a folder that is there already; at the first that fails, everything goes back to where it was. */
async function exchange(whole: string, target: string, names: readonly string[]): Promise<void> {
  const aside = join(dirname(whole), 'replaced');
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
      await move(join(whole, name), place);
    }
  } catch (thrown) {
    for (const { from, to } of moved.toReversed()) await rename(to, from);
    throw thrown;
  }
}

/** Takes away the folders that were made on the way to `folder`, from it up to the first, as long as nothing is in them. */
function removeEmpty(folder: string, firstMade: string | undefined): void {
  if (firstMade === undefined) return;
  try {
    for (let at = folder; at.length >= firstMade.length; at = dirname(at)) rmdirSync(at);
  } catch {
    // Somebody has put something there: it stays.
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
