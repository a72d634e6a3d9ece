import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { londonClock } from './london-clock.ts';
import { readPartnerships, summaryOf } from './timing-templates.ts';

const shipped = join(import.meta.dirname, '../../templates');
const england = readFileSync(join(shipped, 'partnerships/england/profile.json'), 'utf8');

/** The shipped templates with one more profile in a folder of that name. */
function withProfile(folder: string, text: string): { templatesFolder: string } {
  const templatesFolder = join(mkdtempSync(join(tmpdir(), 'templates-')), 'templates');
  cpSync(shipped, templatesFolder, { recursive: true });
  mkdirSync(join(templatesFolder, 'partnerships', folder));
  writeFileSync(join(templatesFolder, 'partnerships', folder, 'profile.json'), text);
  return { templatesFolder };
}

test('the default comes first, then a partnership of one’s own, then those that show how areas differ', async () => {
  const own = england
    .replace('"id": "england"', '"id": "own-area"')
    .replace('"name": "England:', '"name": "Zeal:');
  const all = await readPartnerships(withProfile('own-area', own));
  expect(all.map(({ id }) => id)).toEqual(['england', 'own-area', 'kestrel-vale', 'northmere', 'saltmarsh']);
});

test('a profile that is not whole, or in a folder of another name, is refused by its file', async () => {
  await expect(readPartnerships(withProfile('cut', england.slice(0, 400)))).rejects.toThrow(
    /^partnerships\/cut\/profile\.json: this is not whole JSON\./,
  );
  await expect(readPartnerships(withProfile('elsewhere', england))).rejects.toThrow(
    /^partnerships\/elsewhere\/profile\.json: its id is england/,
  );
});

test('a profile is told in sentences', async () => {
  const [first, , northmere] = await readPartnerships({ templatesFolder: shipped });
  expect(first && summaryOf(first).bundle).toBe(
    'The reports go to professionals and the chair. Each agency shares its own report with the family.',
  );
  expect(northmere && summaryOf(northmere).quorum).toMatch(
    /^Children’s social care and at least 2 other agencies that know the child directly \(School or college, School nursing, Health visiting count one by one\)\. /,
  );
});

test('the day is that of the clock on the wall in England', () => {
  expect(londonClock(new Date('2026-06-20T23:30:00Z'))).toEqual({ day: '2026-06-21', time: '00:30' });
  expect(londonClock(new Date('2026-12-20T23:30:00Z'))).toEqual({ day: '2026-12-20', time: '23:30' });
});
