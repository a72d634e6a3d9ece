import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** A small tree that breaks every rule once: file, its text, and the rule that it must trip. */
const offences: [rule: string, file: string, text: string][] = [
  ['base-knows-nothing', 'shared/base/a.ts', "import { b } from '../domain/b.ts'; export const a = b;"],
  [
    'domain-is-words',
    'shared/domain/b.ts',
    "import type { c } from '../template/c.ts'; export const b = 1 as unknown as typeof c;",
  ],
  ['template-is-grammar', 'shared/template/c.ts', "import { r } from '../report/r.ts'; export const c = r;"],
  ['language-is-words', 'shared/language/l.ts', "import { m } from '../matching/m.ts'; export const l = m;"],
  ['review-is-pure', 'shared/review/v.ts', "import { m } from '../matching/m.ts'; export const v = m;"],
  ['pictures-are-pure', 'shared/pictures/i.ts', "import { r } from '../report/r.ts'; export const i = r;"],
  ['matching-is-pure', 'shared/matching/m.ts', "import { r } from '../report/r.ts'; export const m = r;"],
  [
    'report-is-neutral',
    'shared/report/r.ts',
    "import { one } from '../checks/one/check.ts'; export const r = one;",
  ],
  ['reading-is-grammar', 'shared/reading/rd.ts', "import { r } from '../report/r.ts'; export const rd = r;"],
  ['comparison-is-pure', 'shared/comparison/v.ts', "import { g } from '../search/g.ts'; export const v = g;"],
  ['search-is-grammar', 'shared/search/g.ts', "import { r } from '../report/r.ts'; export const g = r;"],
  [
    'checks-are-pure',
    'shared/checks/one/check.ts',
    "import { k } from '../../contract/k.ts'; export const one = k;",
  ],
  [
    'neighbours-never-meet',
    'shared/checks/two/check.ts',
    "import { one } from '../one/check.ts'; export const two = one;",
  ],
  ['contract-is-shapes', 'shared/contract/k.ts', "import { p } from '../path/p.ts'; export const k = p;"],
  ['path-is-pure', 'shared/path/p.ts', "import { s } from '../../electron/host/s.ts'; export const p = s;"],
  [
    'commands-are-declared',
    'shared/commands/go/command.ts',
    "import { p } from '../../path/p.ts'; export const go = p;",
  ],
  ['host-is-plain-node', 'electron/host/s.ts', "import { d } from '../desktop/d.ts'; export const s = d;"],
  ['desktop-stands-alone', 'electron/desktop/d.ts', "import { h } from '../local/h.ts'; export const d = h;"],
  ['local-stands-alone', 'electron/local/h.ts', "import { v } from '../cli/v.ts'; export const h = v;"],
  ['cli-stands-alone', 'electron/cli/v.ts', "import { d } from '../desktop/d.ts'; export const v = d;"],
  [
    'electron-only-in-desktop',
    'electron/local/e.ts',
    "import { app } from 'electron'; export const e = app;",
  ],
  [
    'no-node-outside-electron',
    'shared/base/n.ts',
    "import { join } from 'node:path'; export const n = join;",
  ],
  ['packages-have-rooms', 'shared/base/q.ts', "import pdfkit from 'pdfkit'; export const q = pdfkit;"],
  [
    'page-packages',
    'renderer/features/x/x.tsx',
    "import pdfkit from 'pdfkit'; export const X = () => <p>{String(pdfkit)}</p>;",
  ],
  [
    'renderer-has-one-door',
    'renderer/features/y/y.ts',
    "import { p } from '../../../shared/path/p.ts'; export const y = p;",
  ],
  [
    'renderer-host-is-the-door',
    'renderer/features/z/z.ts',
    "import { door } from '../../host/connect.ts'; export const z = door;",
  ],
  ['nothing-imports-tests', 'shared/base/t.ts', "import { u } from '../../test/u.ts'; export const t = u;"],
  ['no-cycles', 'shared/base/o.ts', "import { w } from './w.ts'; export const o = w;"],
  ['no-orphans', 'shared/base/alone.ts', 'export const alone = 1;'],
];

const innocent: [file: string, text: string][] = [
  ['renderer/host/connect.ts', 'export const door = 1;'],
  ['test/u.ts', 'export const u = 1;'],
  ['node_modules/electron/package.json', '{ "name": "electron", "main": "index.js" }'],
  ['node_modules/electron/index.js', 'exports.app = 1;'],
  ['node_modules/pdfkit/package.json', '{ "name": "pdfkit", "main": "index.js" }'],
  ['node_modules/pdfkit/index.js', 'module.exports = 1;'],
  ['shared/base/w.ts', "import { o } from './o.ts'; export const w = o as unknown;"],
];

/** The rules tripped in a tree, each with the files that tripped it. */
function tripped(folder: string): Map<string, Set<string>> {
  const out = execFileSync(
    process.execPath,
    [
      '--import',
      new URL('read-tsx.ts', import.meta.url).href,
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
      'shared',
      'electron',
      'renderer',
      'test',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const found = new Map<string, Set<string>>();
  const { summary } = JSON.parse(out) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  for (const { from, rule } of summary.violations) {
    found.set(rule.name, (found.get(rule.name) ?? new Set()).add(from));
  }
  return found;
}

test('every rule catches its planted offence, and every rule has one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  try {
    for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
      cpSync(join(root, name), join(folder, name));
    for (const [file, text] of [...offences.map((offence) => offence.slice(1)), ...innocent] as [
      string,
      string,
    ][]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const found = tripped(folder);
    const missed = offences.filter(([rule, file]) => !found.get(rule)?.has(file)).map(([rule]) => rule);
    expect(missed).toEqual([]);
    expect([...found.keys()].filter((rule) => !offences.some(([name]) => name === rule))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
