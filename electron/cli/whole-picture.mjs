#!/usr/bin/env node
// Runs under whatever Node the shell finds, so this file is plain JavaScript that old ones read. The rest needs a Node that
// runs TypeScript as it is (22.18 or later); under an older one, the one that was installed with us takes over.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modern = Boolean(process.features.typescript);

function installedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  try {
    const require = createRequire(import.meta.url);
    const found = join(
      dirname(require.resolve(`node-${system}-${process.arch}/package.json`)),
      'bin',
      program,
    );
    if (existsSync(found)) return found;
  } catch {
    // Not installed for this machine: the linked one, if any, is tried next.
  }
  const linked = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  return process.platform !== 'win32' && existsSync(linked) ? linked : null;
}

function handOver(node) {
  const child = spawn(node, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, WHOLE_PICTURE_HANDED_OVER: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', missing);
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function missing() {
  end(
    `Whole Picture needs Node 22.18 or later, and this is ${process.version}: run npm ci in its folder, which brings one along.`,
  );
}

function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(70);
}

if (modern) {
  module.enableCompileCache?.();
  await import('./main.ts').catch((thrown) => {
    if (thrown.code !== 'ERR_MODULE_NOT_FOUND') throw thrown;
    end('A part of Whole Picture is missing on this machine: run npm ci in its folder.');
  });
} else {
  const node = process.env.WHOLE_PICTURE_HANDED_OVER ? null : installedNode();
  if (node) handOver(node);
  else missing();
}
