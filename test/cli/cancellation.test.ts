import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const module = JSON.stringify(new URL('../../electron/cli/cancellation.ts', import.meta.url));

/** Runs a few lines in a Node of their own, which may be asked to stop. */
const run = (lines: string) => {
  const script = `import { cancelOnSignal, unfinishedWork, uninterrupted } from ${module};
    import { setTimeout } from 'node:timers/promises';
    cancelOnSignal();
    const stop = async () => { process.kill(process.pid, 'SIGINT'); await setTimeout(200); };
    ${lines}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('being asked to stop undoes what is unfinished, and only that', () => {
  const ended = run(`
    unfinishedWork(() => process.stdout.write('finished '))();
    unfinishedWork(() => process.stdout.write('unfinished '));
    await stop();
    process.stdout.write('went on');`);
  expect(ended).toEqual({ status: 130, stdout: 'unfinished ', stderr: 'Cancelled; nothing was written.\n' });
});

test('the last step is not cut in two', () => {
  const ended = run(`
    unfinishedWork(() => process.stdout.write('undone '));
    await uninterrupted(stop);
    process.stdout.write('went on');`);
  expect(ended).toEqual({ status: 0, stdout: 'went on', stderr: '' });
});
