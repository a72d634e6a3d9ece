import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../renderer/texts/names.ts';
import { checks } from '../../shared/checks/index.gen.ts';
import { checksIndex, commandsIndex, foldersOf, neededOfACheck } from './generate.ts';

const room = new URL('../../shared/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, room), 'utf8');

describe('every check', () => {
  it.each(foldersOf('checks'))(
    '%s is whole: a check, what it asks and whom it protects, and its examples',
    (id) => {
      expect(neededOfACheck.filter((file) => !existsSync(new URL(`checks/${id}/${file}`, room)))).toEqual([]);
      const manual = read(`checks/${id}/check.md`);
      expect(manual.startsWith(`# ${id}\n`)).toBe(true);
      for (const heading of ['## What it asks', '## Whom it protects', '## Where it comes from']) {
        expect(manual).toContain(heading);
      }
      expect(read(`checks/${id}/check.test.ts`)).toContain('holdsExamples(');
    },
  );

  it('is listed under the name of its folder', () => {
    expect(checks.map((check) => check.id)).toEqual(foldersOf('checks'));
  });

  it('has a name of its own in lists of findings', () => {
    expect(checks.filter(({ id }) => !Object.hasOwn(kinds, id)).map(({ id }) => id)).toEqual([]);
    const names = Object.values(kinds);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks in plain questions and names where it comes from', () => {
    for (const { messages, cites } of checks) {
      expect(cites.length).toBeGreaterThan(40);
      for (const message of Object.values(messages)) {
        expect(message).toMatch(/\?/);
        expect(message).not.toMatch(/\berror\b|\bwrong\b|\bfail/i);
      }
    }
  });
});

describe('generated files', () => {
  it('are up to date', () => {
    expect(read('checks/index.gen.ts')).toBe(checksIndex());
    expect(read('commands/index.gen.ts')).toBe(commandsIndex());
  });
});
