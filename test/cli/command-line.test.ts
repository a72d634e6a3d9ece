import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'electron/cli/whole-picture.mjs');
const rowan = join(root, 'test/cases/rowan');
const scratch = () => mkdtemp(join(tmpdir(), 'command-line-'));

type Ended = { code: number | null; out: string; said: string };

/** Runs the real bin as a child, under the Node that runs this test unless another is named. */
function run(rest: string[], node = process.execPath, stopWhen?: () => Promise<boolean>): Promise<Ended> {
  return new Promise((done) => {
    const { NODE_OPTIONS: _, WHOLE_PICTURE_DEBUG: __, ...env } = process.env;
    const child = spawn(node, [bin, ...rest], {
      env: { ...env, WHOLE_PICTURE_PASSPHRASE: 'none' },
      cwd: root,
    });
    const ended: Ended = { code: null, out: '', said: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.said += text));
    const watching = setInterval(() => {
      void stopWhen?.().then((now) => now && child.kill('SIGINT'));
    }, 20);
    child.on('close', (code) => {
      clearInterval(watching);
      done({ ...ended, code });
    });
  });
}

/** One calm sentence: a single line, without a stack, a path of ours or the word that frightens. */
function calm({ code, said }: Ended): void {
  expect(code).toBe(2);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).not.toMatch(/\berror\b|node_modules|\bat .*:\d+/i);
}

test('help of the whole and of every verb has an example', async () => {
  const verbs = ['assemble', 'check', 'deadlines', 'import', 'audit', 'verify', 'serve', 'doctor'];
  const whole = await run(['--help']);
  expect(whole.code).toBe(0);
  for (const verb of verbs) {
    expect(whole.out).toContain(verb);
    const { code, out, said } = await run([verb, '--help']);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(out).toMatch(/Examples?:\n {2}whole-picture/);
  }
});

test.each([
  [['assembel', 'x'], /assemble/],
  [['assemble', rowan], /--out/],
  [['assemble', rowan, '--out', 'x', '--format', 'odt'], /docx, pdf, html/],
  [['assemble', 'no-such-folder', '--out', 'x'], /conference\.json/],
  [['check', 'no-such-file.md', '--agency', 'school'], /no-such-file\.md/],
  [['check', '--wat'], /--wat/],
  [['check', join(rowan, 'school.md'), '--agency', 'The School'], /lower-case/],
  [['check', rowan], /folder/],
  [
    ['import', join(rowan, 'school-log.csv'), '--agency', 'school', '--out', join(rowan, 'school-log.csv')],
    /--out/,
  ],
  [['assemble', rowan, '--out', 'x', '--sign-with', join(rowan, 'school.md')], /--sign-with.*\.p12/],
  [['deadlines', 'no-such-folder'], /conference\.json/],
  [['deadlines', rowan, '--partnership', 'nowhere'], /choose one of england/],
  [['deadlines', rowan, '--partnership', 'The Vale'], /lower-case/],
  [['deadlines', rowan, '--what-if', 'easter=2026-04-05'], /strategy-discussion/],
  [['deadlines', rowan, '--what-if', 'conference=30 June'], /YYYY-MM-DD/],
  [['deadlines', rowan, '--what-if', 'conference=2026-06-30', '--format', 'ics'], /--what-if/],
  [['deadlines', rowan, '--bank-holidays', join(rowan, 'school.md')], /school\.md.*bank-holidays\.json/],
  [['verify'], /file/],
  [['serve', '--port', '70000'], /65535/],
  [['audit', 'check'], /audit verify/],
  [['audit'], /audit verify/],
])('%j ends with 2 and one sentence', async (rest, words) => {
  const ended = await run(rest);
  calm(ended);
  expect(ended.said).toMatch(words);
});

test('a case folder goes in, and every file comes out at once, beside what else is there', async () => {
  const out = await scratch();
  await writeFile(join(out, 'mine.txt'), 'mine');
  await writeFile(join(out, 'review.json'), 'old');
  const rest = ['--audience', 'professionals,family', '--format', 'docx,pdf,html'];
  const ended = await run(['assemble', rowan, '--out', out, ...rest]);
  expect(ended).toMatchObject({ code: 0, said: '' });
  const reports = ['holistic-report', 'family-report'].flatMap((name) =>
    ['docx', 'html', 'pdf'].map((format) => `${name}.${format}`),
  );
  expect((await readdir(out)).sort()).toEqual(
    [...reports, 'chronology.csv', 'mine.txt', 'review.json'].sort(),
  );
  expect(ended.out).toContain(join(out, 'holistic-report.pdf'));
  expect(ended.out).toContain('DEMONSTRATION');
  expect(JSON.parse(await readFile(join(out, 'review.json'), 'utf8'))).toHaveProperty('findings');

  const [pdf, docx] = [join(out, 'holistic-report.pdf'), join(out, 'holistic-report.docx')];
  expect((await run(['verify', pdf, docx])).code).toBe(0);
  const bytes = await readFile(pdf);
  bytes[2000] = (bytes[2000] ?? 0) ^ 1;
  await writeFile(join(out, 'changed.pdf'), bytes);
  expect((await run(['verify', docx, join(out, 'changed.pdf')])).code).toBe(1);
});

test('a run that is cancelled while it writes ends with 130 and leaves nothing behind', async () => {
  const parent = await scratch();
  const rest = ['assemble', rowan, '--out', join(parent, 'out'), '--format', 'pdf,docx'];
  const isWriting = async () => (await readdir(parent)).length > 0;
  const ended = await run(rest, process.execPath, isWriting);
  expect(ended).toMatchObject({ code: 130, said: 'Cancelled; nothing was written.\n' });
  expect(await readdir(parent)).toEqual([]);
});

test('an output folder that is a file is refused', async () => {
  const file = join(await scratch(), 'file');
  await writeFile(file, '');
  const ended = await run(['assemble', rowan, '--out', file]);
  calm(ended);
  expect(ended.said).toContain('--out');
});

test('the case folder is never written into', async () => {
  const folder = await scratch();
  await cp(rowan, folder, { recursive: true });
  const before = await readdir(folder);
  const ended = await run(['assemble', folder, '--out', join(folder, '.')]);
  calm(ended);
  expect(ended.said).toContain('--out');
  expect(await readdir(folder)).toEqual(before);
});

test('passages go in and come out line by line, and a bad line is named', async () => {
  const file = join(await scratch(), 'passages.jsonl');
  const text = 'We did not refer because social care already know about this family.';
  const lines = ['a', 'b'].map((id) => JSON.stringify({ id, agency: 'school', section: 'worries', text }));
  await writeFile(file, `${lines.join('\n')}\n`);
  const { out } = await run(['check', '--passages', file]);
  const found = out
    .trim()
    .split('\n')
    .map(
      (line) => JSON.parse(line) as { id: string; findings: { quote: string; start: number; end: number }[] },
    );
  expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
  for (const { findings } of found)
    for (const { quote, start, end } of findings) expect(text.slice(start, end)).toBe(quote);
  await writeFile(file, `${lines[0]}\n{"id":\n`);
  const bad = await run(['check', '--passages', file]);
  calm(bad);
  expect(bad.said).toContain('line 2');
});

test('a log is taken in with every row accounted for', async () => {
  const out = join(await scratch(), 'log.json');
  const ended = await run(['import', join(rowan, 'school-log.csv'), '--agency', 'school', '--out', out]);
  expect(ended.code).toBe(0);
  expect(ended.out).toMatch(/\d+ pieces placed, \d+ listed as unplaced/);
  const { log } = JSON.parse(await readFile(out, 'utf8')) as { log: { entries: unknown[] } };
  expect(log.entries.length).toBeGreaterThan(20);
});

test('a reader that stops early, as head does, is no fault', async () => {
  const file = join(await scratch(), 'passages.jsonl');
  const text = 'We did not refer because social care already know about this family. '.repeat(20);
  await writeFile(file, `${JSON.stringify({ id: 1, text })}\n`.repeat(2000));
  const command = `"${process.execPath}" "${bin}" check --passages "${file}" | head -1 | wc -l`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect({ lines: stdout.trim(), stderr }).toEqual({ lines: '1', stderr: '' });
});

test('what this machine has is said without a word of a case, and as JSON', async () => {
  const { code, out } = await run(['doctor', '--json']);
  const parts = JSON.parse(out) as { part: string; has: boolean; needed: boolean; what: string }[];
  expect(code).toBe(parts.some(({ has, needed }) => needed && !has) ? 1 : 0);
  expect(parts.filter(({ needed }) => needed).map(({ part, has }) => [part, has])).toEqual([
    ['Node', true],
    ['fonts', true],
    ['templates', true],
  ]);
  expect(parts.find(({ part }) => part === 'store')).toMatchObject({ has: true });
});

test('an older Node hands over to the one that is installed', async ({ skip }) => {
  const older = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path));
  if (!older) skip('no other Node on this machine');
  const { code, out } = await run(['doctor'], older);
  expect(code).toBe(0);
  expect(out).toMatch(/Node\s+v2[4-9]/);
});

test('deadlines come as lines, as JSON with a trial, and as a calendar without a word of the case', async () => {
  const text = await run(['deadlines', rowan, '--partnership', 'kestrel-vale']);
  expect(text).toMatchObject({ code: 0, said: '' });
  expect(text.out).toMatch(/^Conference held +Wednesday 24 June 2026/m);
  expect(text.out).toMatch(/^Reports sent round +Monday 22 June 2026, 10:00/m);
  expect(text.out).toMatch(/must confirm/);
  const json = await run([
    'deadlines',
    rowan,
    '--what-if',
    'conference=2026-06-30',
    '--format',
    'json',
    '--fail-on',
    'late',
  ]);
  expect(json.code).toBe(1);
  const answer = JSON.parse(json.out) as { moved: { id: string; state: string }[] };
  expect(answer.moved).toContainEqual(
    expect.objectContaining({ id: 'conference-held', state: 'cannot-be-met' }),
  );
  const ics = await run(['deadlines', rowan, '--format', 'ics']);
  expect(ics.out).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(ics.out).not.toMatch(/Rowan|Ellis|Wenbridge/);
});
