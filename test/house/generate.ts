import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** The files without which a check does not load. */
export const neededOfACheck = ['check.ts', 'check.md', 'check.test.ts'];

const shared = new URL('../../shared/', import.meta.url);
const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The folders of a plural room, sorted. */
export const foldersOf = (room: string): string[] =>
  readdirSync(new URL(`${room}/`, shared), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const whole = (room: string, needed: readonly string[]): string[] =>
  foldersOf(room).filter((id) =>
    needed.every((file) => existsSync(new URL(`${room}/${id}/${file}`, shared))),
  );

/** What shared/checks/index.gen.ts ought to say: one import line for each folder that is whole. */
export function checksIndex(): string {
  const ids = whole('checks', neededOfACheck);
  return [
    '// Written by `npm run gen`; a folder without check.md or check.test.ts is not listed.',
    ...ids.map((id) => `import { ${camel(id)} } from './${id}/check.ts';`),
    "import type { Check } from './define.ts';",
    '',
    '/** Every check, by the order of their ids. */',
    `export const checks: readonly Check[] = [${ids.map(camel).join(', ')}];`,
    '',
  ].join('\n');
}

/** What shared/commands/index.gen.ts ought to say: one export line for each command. */
export function commandsIndex(): string {
  const lines = whole('commands', ['command.ts']).map(
    (id) => `export { ${camel(id)} } from './${id}/command.ts';`,
  );
  return ['// Written by `npm run gen`; do not edit.', ...lines, ''].join('\n');
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const put = (name: string, text: string) => {
    const target = new URL(`../${name}`, shared);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) return;
    if (!process.argv.includes('--check')) writeFileSync(target, text);
    else {
      console.error(`${name} is out of date: run npm run gen and commit it.`);
      process.exitCode = 1;
    }
  };
  put('shared/checks/index.gen.ts', checksIndex());
  put('shared/commands/index.gen.ts', commandsIndex());
  // The manual reads the checks by their list.
  const { manualText } = await import('./manual.ts');
  put('templates/manual/checks.json', await manualText());
}
