import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser } from '@playwright/test';
import { getBrowser } from '../house/browser.ts';
import { desktopRunner } from '../house/electron.ts';
import { root, step } from '../house/run-all.ts';
import { startBrowser } from './rivals/print-to-pdf.ts';
import { inTime, within, type Line, type Section } from './table.ts';
import { timingOf } from './timing.ts';

const bin = join(root, 'electron/cli/whole-picture.mjs');
const runs = 5;

/** From the start of the local host's process to its address, and from there to a page that can be used. */
async function localStart(browser: Browser): Promise<{ host: number; page: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [bin, 'serve'], { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const [address = ''] = await new Promise<string[]>((done) => {
      createInterface(child.stdout).once('line', (line) => done([line]));
      child.once('exit', () => done([]));
    });
    const served = performance.now();
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    await page
      .getByRole('button', { name: /example/i })
      .first()
      .click({ trial: true });
    const ready = performance.now();
    await page.close();
    return { host: served - began, page: ready - served };
  } finally {
    child.kill();
  }
}

/** How long one verb takes from the start of its process to the end of it. */
async function commandLine(verb: string[]): Promise<number> {
  const took: number[] = [];
  for (let turn = 0; turn < runs; turn++) {
    const { ok, ms, output } = await step(verb.join(' '), [process.execPath, bin, ...verb]);
    if (!ok) throw new Error(output);
    took.push(ms);
  }
  return timingOf(took).median;
}

async function desktopStart(): Promise<Line[]> {
  const runner = desktopRunner();
  if ('missing' in runner) return [{ what: 'desktop', result: runner.missing }];
  const script = join(root, 'test/bench/desktop-start.ts');
  const { ok, output } = await step('desktop', [...runner.prefix, process.execPath, script, String(runs)]);
  const found = /^\[[\d.,]+\]$/m.exec(output)?.[0];
  if (!ok || !found) return [{ what: 'desktop', result: 'did not start', target: '<= 1.00 s', met: false }];
  const { median } = timingOf(JSON.parse(found) as number[]);
  return [within('desktop: from the start of the program to a page that can be used', median, 1000)];
}

/** How long a person waits before the first key can be struck: local host, desktop, and single verbs. */
export async function startBench(): Promise<Section> {
  if (!existsSync(join(root, 'out/main/index.js'))) await step('build', ['npm', 'run', '-s', 'build']);
  const lines: Line[] = [];
  const browser = await startBrowser(await getBrowser());
  if (browser) {
    await localStart(browser);
    const took = [];
    for (let turn = 0; turn < runs; turn++) took.push(await localStart(browser));
    const [host, page] = [timingOf(took.map((one) => one.host)), timingOf(took.map((one) => one.page))];
    lines.push(
      { what: 'local host: process to address', result: inTime(host.median) },
      { what: 'local host: address to a page that can be used', result: inTime(page.median) },
      within('local host: together', timingOf(took.map((one) => one.host + one.page)).median, 700),
    );
    await browser.close();
  } else lines.push({ what: 'local host', result: 'no Chromium here' });
  lines.push(...(await desktopStart()));
  lines.push({ what: 'command line: doctor', result: inTime(await commandLine(['doctor'])) });
  return { title: `Start, warm, median of ${runs}`, lines };
}
