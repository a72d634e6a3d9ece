import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewFile } from '../../shared/report/review-file.ts';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'electron/cli/whole-picture.mjs');
const aspen = join(root, 'test/cases/aspen');
const scratch = mkdtempSync(join(tmpdir(), 'decisions-'));

/** Assembles the case with a file of decisions, or with none. */
function assemble(out: string, decisions?: unknown) {
  const file = join(scratch, `${out}.json`);
  if (decisions !== undefined)
    writeFileSync(file, typeof decisions === 'string' ? decisions : JSON.stringify(decisions));
  const given = decisions === undefined ? [] : ['--decisions', file];
  const ended = spawnSync(
    process.execPath,
    [
      bin,
      'assemble',
      aspen,
      '--out',
      join(scratch, out),
      '--audience',
      'chair',
      '--format',
      'html',
      ...given,
    ],
    { encoding: 'utf8', cwd: root },
  );
  return { code: ended.status, out: ended.stdout, said: ended.stderr };
}
const reviewOf = (out: string) =>
  JSON.parse(readFileSync(join(scratch, out, 'review.json'), 'utf8')) as ReviewFile;

describe('assemble with decisions', () => {
  let review: ReviewFile;
  beforeAll(() => {
    assemble('before');
    review = reviewOf('before');
  });
  const idOf = (kind: string) => review.findings.find((one) => one.kind === kind)?.id ?? '';

  test('takes a list by hand, joins, and lists questions and agenda', () => {
    const ended = assemble('by-hand', [
      { finding: idOf('same-event'), decision: 'same', words: 'One visit.', by: 'A. Chair' },
      {
        finding: idOf('unconfirmed-told'),
        decision: 'asked',
        agency: 'police',
        words: 'Were you told, and when?',
      },
      { finding: idOf('sharing-gap'), decision: 'parked' },
    ]);
    expect(ended.said).toBe('');
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('3 decisions of the chair stand.');
    const { decisions, findings } = reviewOf('by-hand');
    expect(decisions?.questions).toEqual([
      { agency: 'police', question: 'Were you told, and when?', finding: idOf('unconfirmed-told') },
    ]);
    expect(decisions?.agenda).toHaveLength(1);
    expect(findings.find(({ id }) => id === idOf('same-event'))?.decision).toMatchObject({
      decision: 'same',
      words: 'One visit.',
      by: 'A. Chair',
    });
    const html = readFileSync(join(scratch, 'by-hand/chair-report.html'), 'utf8');
    for (const words of [
      'Were you told, and when?',
      'One visit.',
      'Questions to agencies',
      'For the meeting',
    ])
      expect(html).toContain(words);
  });

  test('says which decisions of an export have other grounds now', () => {
    const grounds = {
      digest: 'of-another-day',
      kind: 'same-event',
      about: ['', '', ''],
      words: [{ agency: 'police', quote: 'Nobody says this any more.' }],
      question: 'Is this one event told twice?',
    };
    const ended = assemble('export', [
      {
        version: 1,
        grounds,
        said: { kind: 'same', words: '' },
        by: 'A. Chair',
        at: '2026-06-20T10:00:00.000Z',
      },
    ]);
    expect(ended.code).toBe(0);
    expect(ended.out).toContain('The grounds of 1 decision have changed: look again.');
    expect(reviewOf('export').decisions?.lookAgain).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'not json', /not JSON/],
    ['no list', {}, /a list of decisions is needed/],
    ['no finding', [{ decision: 'same' }], /entry 1: look at finding/],
    [
      'no question',
      [{ finding: 'none', decision: 'parked' }],
      /entry 1: no question across agencies .* review\.json/,
    ],
    ['no kind', [{ finding: 'none', decision: 'maybe' }], /entry 1: look at decision; .*not-same/],
    [
      'no reason',
      [{ finding: 'none', decision: 'settled' }],
      /entry 1: A finding is settled only with a reason/,
    ],
    ['no agency', [{ finding: 'none', decision: 'asked', words: 'Who?' }], /entry 1: Say which agency/],
  ])('refuses a file with %s in one sentence, and writes nothing', (name, decisions, words) => {
    const { code, said } = assemble(name.replace(' ', '-'), decisions);
    expect(code).toBe(2);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(said).toMatch(words);
    expect(() => reviewOf(name.replace(' ', '-'))).toThrow(/ENOENT/);
  });
});
