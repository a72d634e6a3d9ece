import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { checks } from '../../shared/checks/index.gen.ts';
import { Finding } from '../../shared/domain/finding.ts';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'electron/cli/whole-picture.mjs');
const rowan = join(root, 'test/cases/rowan');
const folder = mkdtempSync(join(tmpdir(), 'check-verb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (rest: string[], cwd = root) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check', ...rest], {
    cwd,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const Line = z.number().int().min(1);
/** What SARIF 2.1.0 asks of the parts that we write. */
const Sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string().regex(/^[a-z][a-z0-9-]*$/),
              shortDescription: z.strictObject({ text: z.string().min(1) }),
              help: z.strictObject({ text: z.string().min(1) }),
              defaultConfiguration: z.strictObject({ level: z.enum(['error', 'warning', 'note']) }),
              properties: z.strictObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.number().int().min(0),
          level: z.enum(['error', 'warning', 'note']),
          message: z.strictObject({ text: z.string().min(1) }),
          partialFingerprints: z.record(z.string(), z.string()),
          locations: z
            .array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: z.string().min(1) }),
                  region: z
                    .strictObject({
                      startLine: Line,
                      startColumn: Line,
                      endLine: Line,
                      endColumn: Line,
                      charOffset: z.number().int().min(0),
                      charLength: z.number().int().min(1),
                      snippet: z.strictObject({ text: z.string() }),
                    })
                    .optional(),
                }),
                logicalLocations: z
                  .tuple([
                    z.strictObject({
                      name: z.string().min(1),
                      fullyQualifiedName: z.string().min(1),
                      kind: z.literal('element'),
                    }),
                  ])
                  .optional(),
                message: z.strictObject({ text: z.string().min(1) }).optional(),
              }),
            )
            .min(1),
        }),
      ),
    }),
  ]),
});

const sarifOf = (rest: string[], cwd?: string) => {
  const { status, stdout, stderr } = run([...rest, '--format', 'sarif'], cwd);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return Sarif.parse(JSON.parse(stdout)).runs[0];
};

test('SARIF has every check as a rule, and each result leads to the very words in its file', () => {
  const { tool, results } = sarifOf(['test/cases/rowan/school.md', 'test/cases/rowan/gp.md']);
  const { rules } = tool.driver;
  expect(rules.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
  expect(results.length).toBeGreaterThan(10);
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  const places = results.flatMap(({ locations }) =>
    locations.map(({ physicalLocation }) => physicalLocation),
  );
  for (const { artifactLocation } of places)
    expect(artifactLocation.uri).toMatch(/^test\/cases\/rowan\/[\w-]+\.(md|csv)$/);
  const quoted = places.flatMap(({ artifactLocation, region }) =>
    region ? [{ ...artifactLocation, ...region }] : [],
  );
  expect(quoted.length).toBeGreaterThan(10);
  for (const { uri, charOffset, charLength, snippet, startLine, startColumn } of quoted) {
    const text = readFileSync(join(root, uri), 'utf8');
    const words = text.slice(charOffset, charOffset + charLength);
    const [line = ''] = text.split('\n').slice(startLine - 1);
    const [first = ''] = words.split('\n');
    expect([words, line.slice(startColumn - 1).startsWith(first)]).toEqual([snippet.text, true]);
  }
});

test('SARIF names no file by its whole path: one of another folder by its name alone, and the heading and the words in place of offsets in Word files', () => {
  const copy = join(folder, 'A report é.md');
  cpSync(join(rowan, 'gp.md'), copy);
  const word = join(root, 'test/cases/rowan-docx/gp.docx');
  const { results } = sarifOf([copy, word, '--agency', 'gp']);
  const locations = results.flatMap((result) => result.locations);
  const places = locations.map(({ physicalLocation }) => physicalLocation);
  const uris = [...new Set(places.map(({ artifactLocation }) => artifactLocation.uri))];
  expect(uris).toEqual(expect.arrayContaining(['A%20report%20%C3%A9.md', 'test/cases/rowan-docx/gp.docx']));
  for (const uri of uris) expect(isAbsolute(uri) || uri.includes('..') || uri.includes(':')).toBe(false);
  const inWord = locations.filter(({ physicalLocation }) =>
    physicalLocation.artifactLocation.uri.endsWith('.docx'),
  );
  expect(inWord.every(({ physicalLocation }) => physicalLocation.region === undefined)).toBe(true);
  const quoting = inWord.filter(({ message }) => message);
  expect(quoting.length).toBeGreaterThan(3);
  for (const { logicalLocations } of quoting)
    expect(logicalLocations?.[0].fullyQualifiedName).toMatch(/^[^/]+(?:\/(?:paragraph|item|row) \d+)?$/);
});

const Json = z.array(z.strictObject({ file: z.string(), agency: z.string(), findings: z.array(Finding) }));
const jsonOf = (rest: string[]) => Json.parse(JSON.parse(run([...rest, '--format', 'json']).stdout));

test('JSON and text say the same findings, gravest first', () => {
  const path = 'test/cases/rowan/school.md';
  const [checked] = jsonOf([path]);
  const { stdout } = run([path]);
  const lines = stdout.split('\n').filter((line) => /^ {2}(must|should|consider) /.test(line));
  expect(stdout).toMatch(new RegExp(`^${path}: ${checked?.findings.length} findings\n`));
  expect(lines.map((line) => line.trim().replace(/ +/, ' '))).toEqual(
    checked?.findings.map(({ weight, kind, message }) => `${weight} ${kind}: ${message}`),
  );
  expect(checked?.agency).toBe('school');
});

test('a conference and logs that are named count as those that lie beside the report', () => {
  const copy = join(folder, 'school.md');
  cpSync(join(rowan, 'school.md'), copy);
  const [beside] = jsonOf([join(rowan, 'school.md')]);
  const named = ['--conference', join(rowan, 'conference.json'), '--log', join(rowan, 'school-log.csv')];
  const [elsewhere] = jsonOf([copy, ...named]);
  expect(elsewhere?.findings).toEqual(beside?.findings);
  for (const [rest, words] of [
    [['--conference', join(folder, 'none.json')], /none\.json: There is no such file/],
    [['--log', join(folder, 'none.csv')], /none\.csv: There is no such file/],
  ] as const) {
    const { status, stderr } = run([copy, ...rest]);
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});

test('the exit code says whether something weighs as much as was asked for', () => {
  const path = join(folder, 'plain.md');
  writeFileSync(path, '# Report\n\n## Worries\n\nIt is felt that he is at risk.\n');
  const rest = [path, '--agency', 'school'];
  const weights = new Set(jsonOf(rest).flatMap(({ findings }) => findings.map(({ weight }) => weight)));
  expect(weights.has('consider')).toBe(true);
  const code = (weight: string) => run([...rest, '--fail-on', weight]).status;
  expect([code('consider'), code('must'), code('never')]).toEqual([1, weights.has('must') ? 1 : 0, 0]);
});
