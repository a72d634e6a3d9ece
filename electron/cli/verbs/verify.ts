import { Command } from 'commander';
import { basename } from 'node:path';
import { carriedOfBytes } from '../../host/carried-files.ts';
import type { Verification } from '../../../shared/domain/verification.ts';
import { connectInProcess } from '../connect-in-process.ts';
import { readInput } from '../input-file.ts';
import { ports } from '../places.ts';

const trust = { 'self-signed': 'self-signed', issued: 'issued by another', demonstration: 'demonstration' };

/** `verify`: who signed each file, when, and whether it is whole; exit 1 if one is not. */
export const verifyVerb = (): Command =>
  new Command('verify')
    .description('say who signed a PDF or Word file, when, and whether it is whole')
    .argument('<file...>', 'signed files')
    .option('--json', 'print one JSON value')
    .addHelpText(
      'after',
      '\nExample:\n  whole-picture verify out/rowan/holistic-report.pdf out/rowan/holistic-report.docx',
    )
    .action(async (paths: string[], { json = false }: { json?: boolean }) => {
      const host = connectInProcess({ ...ports, emit: () => {} }, 'chair');
      const found: Verification[] = [];
      for (const path of paths) {
        const file = carriedOfBytes({ name: basename(path), bytes: await readInput(path) });
        found.push(await host.documents.verify({ file }));
      }
      const lines = found.map((one, at) => described(paths[at] ?? one.file, one));
      process.stdout.write(`${json ? JSON.stringify(found, null, 2) : lines.join('\n')}\n`);
      if (found.some(({ whole }) => !whole)) process.exitCode = 1;
    });

function described(path: string, { whole, signatures, problems }: Verification): string {
  const signed = signatures.flatMap(({ by, at, reason, valid, trust: kind, problems: own }) => [
    `  ${valid ? 'holds' : 'does not hold'}: ${by}, ${at} (${trust[kind]})${reason ? `, ${reason}` : ''}`,
    ...own.map((problem) => `    ${problem}`),
  ]);
  const head = whole ? 'whole' : signatures.length === 0 ? 'not signed' : 'NOT WHOLE';
  return [`${path}: ${head}`, ...signed, ...problems.map((problem) => `  ${problem}`)].join('\n');
}
