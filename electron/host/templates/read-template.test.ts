import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTemplate, templatePlaces } from './read-template.ts';

const shipped = fileURLToPath(new URL('../../../templates/agencies/school', import.meta.url));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-picture-templates-'));
  cpSync(shipped, join(folder, 'agencies/school'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readTemplate(folder, { id: 'school', version: 1 });
const path = (name: string) => join(folder, 'agencies/school/1', name);

test('a template is read with its example, and a second version comes before the first', async () => {
  const { template, example } = await read();
  expect([template.id, template.version, example.agency]).toEqual(['school', 1, 'school']);
  cpSync(join(folder, 'agencies/school/1'), join(folder, 'agencies/school/12'), { recursive: true });
  cpSync(join(folder, 'agencies/school/1'), join(folder, 'agencies/school/2'), { recursive: true });
  expect((await templatePlaces(folder)).map(({ version }) => version)).toEqual([12, 2, 1]);
});

/** Puts other words in place of some, which must be there. */
function spoil(name: string, words: string, others: string): void {
  const before = readFileSync(path(name), 'utf8');
  expect(before).toContain(words);
  writeFileSync(path(name), before.replace(words, others));
}

test.each([
  ['template.json', '"need": "required"', '"need": "sometimes"', 'the place /sections/0/need does not fit.'],
  ['template.json', '"version": 1', '"version": 2', 'it says that it is version 2 of school'],
  ['template.json', '"key": "household"', '"key": "details"', 'The section details comes twice'],
  ['template.json', '"part": "sessions-attended"', '"part": "sessions"', 'There is no field sessions'],
  ['template.json', '"part": "sessions-attended"', '"part": "concern-log"', 'cannot use concern-log'],
  ['template.json', '"title":', '"name":', 'does not fit.'],
  ['template.json', '"agencies": ["school"]', '"agencies": ["college"]', 'must be among them'],
  ['template.json', '{', '', 'this is not JSON'],
  ['example.json', '"84.8%"', '"91.8%"', '307 of 362 sessions is 84.8%, not 91.8%'],
  ['example.json', '"key": "sessions-possible"', '"key": "possible"', 'There is no field possible'],
  ['example.json', '"child": "child:joel"', '"child": "child:jim"', 'There is no child child:jim'],
  ['example.json', '"agency": "school"', '"agency": "police"', 'police does not write by this template'],
])(
  '%s with %s as %s is refused in one sentence that names file and place',
  async (name, words, others, says) => {
    spoil(name, words, others);
    await expect(read()).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(new RegExp(`^templates/agencies/school/1/${name}: [^\n]*$`)),
    });
    await expect(read()).rejects.toThrow(says);
  },
);

test('a file that is missing is named', async () => {
  rmSync(path('example.json'));
  await expect(read()).rejects.toThrow('templates/agencies/school/1/example.json: this file is missing.');
});
