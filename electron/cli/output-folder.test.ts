import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/base/refusal.ts';
import { writeOutput } from './output-folder.ts';

const scratch = () => mkdtemp(join(tmpdir(), 'output-folder-'));
const two = async (put: (file: { name: string; bytes: string }) => Promise<void>) => {
  await put({ name: 'a', bytes: 'new a' });
  await put({ name: 'b', bytes: 'new b' });
};

test('a folder that is not there yet appears whole, its parents with it', async () => {
  const parent = await scratch();
  const folder = join(parent, 'x/y/z');
  await writeOutput(folder, two);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  expect(await readdir(join(parent, 'x/y'))).toEqual(['z']);
});

test('a folder that is there keeps what is not replaced', async () => {
  const folder = await scratch();
  await writeFile(join(folder, 'a'), 'old a');
  await writeFile(join(folder, 'mine'), 'mine');
  await writeOutput(folder, two);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b', 'mine']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new a');
});

test.each(['x/y/z', '.'])('what fails half-way leaves nothing behind in %s', async (at) => {
  const parent = await scratch();
  const failing = writeOutput(join(parent, at), async (put) => {
    await put({ name: 'a', bytes: 'new a' });
    throw new Error('half-way');
  });
  await expect(failing).rejects.toThrow('half-way');
  expect(await readdir(parent)).toEqual([]);
});

test('when the second file cannot be moved, the first one is as it was', async () => {
  const folder = await scratch();
  await writeFile(join(folder, 'a'), 'old a');
  await mkdir(join(folder, 'b'));
  await expect(writeOutput(folder, two)).rejects.toThrow(/called b/);
  expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old a');
});

test('a place that may not be written to is refused in a sentence that names no path', async ({ skip }) => {
  if (process.platform !== 'linux') skip('only Linux has /sys, where nobody may write');
  const failing = writeOutput('/sys/whole-picture/out', two);
  await expect(failing).rejects.toThrow(Refusal);
  await expect(failing).rejects.toThrow(/^--out: [^/]*$/);
});
