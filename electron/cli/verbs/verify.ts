import { Command } from 'commander';
import { basename } from 'node:path';
import { carriedOfBytes } from '../../host/carried-files.ts';
import { displayDate } from '../../host/documents/display-date.ts';
import type { Verification } from '../../../shared/domain/verification.ts';
import { connectInProcess } from '../connect-in-process.ts';
import { readInput } from '../input-file.ts';
import { ports } from '../places.ts';

const certificates = {
  'self-signed': 'self-signed certificate: nobody else vouches for the name',
  issued: 'certificate issued by another; who that is was not checked',
  demonstration: 'demonstration certificate',
};

/** An instant as people read it, in UTC. */
const instant = (at: string) =>
  at ? `on ${displayDate(at)} at ${at.slice(11, 16)} UTC` : 'at no stated time';

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
  const signed = signatures.flatMap(({ by, at, reason, valid, trust, problems: own }) => [
    `  ${valid ? 'signed' : 'signature does not hold: signed'} by ${by} ${instant(at)}${reason ? `: ${reason}` : ''} (${certificates[trust]})`,
    ...own.map((problem) => `    ${problem}`),
  ]);
  const head = whole ? 'whole' : signatures.length === 0 ? 'no signature could be checked' : 'NOT WHOLE';
  return [`${path}: ${head}`, ...signed, ...problems.map((problem) => `  ${problem}`)].join('\n');
}
