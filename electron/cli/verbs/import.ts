import { Command } from 'commander';
import { basename, resolve } from 'node:path';
import { Refusal } from '../../../shared/base/refusal.ts';
import { agencyLogRecord } from '../../../shared/domain/agency-log.ts';
import { contributionRecord, type Unplaced } from '../../../shared/domain/contribution.ts';
import { decodeText } from '../../host/intake/decode-text.ts';
import { takeInLog } from '../../host/intake/take-in-log.ts';
import { takeInReport } from '../../host/intake/take-in-report.ts';
import { agencyFrom } from '../choices.ts';
import { readInput } from '../input-file.ts';
import { writeOutputFile } from '../output-file.ts';
import { whoseReport } from '../whose-report.ts';

type Options = { agency: string; mapping?: string; out: string; json?: boolean };
type Taken = { stored: unknown; placed: number; unplaced: readonly Unplaced[] };

/** `import`: one file in, its contribution or log out as JSON, with an account of every row and paragraph. */
export const importVerb = (): Command =>
  new Command('import')
    .description('take one report or log in, with every row and paragraph accounted for')
    .argument('<file>', 'a report (.md, .docx, .pdf) or a log (.csv)')
    .requiredOption('--agency <id>', 'whose file it is, such as school', agencyFrom)
    .requiredOption('--out <file>', 'where the JSON goes')
    .option('--mapping <file>', 'JSON that names the columns of a log: {"columns": {"Heading": "meaning"}}')
    .option('--json', 'print the account as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  whole-picture import test/cases/rowan/school-log.csv --agency school --out out/log.json',
    )
    .action(async (path: string, options: Options) => {
      if (resolve(path) === resolve(options.out))
        throw new Refusal('invalid', '--out is the file that is taken in; choose another name.');
      const { stored, placed, unplaced } = await (/\.csv$/i.test(path) ? logOf : reportOf)(path, options);
      // Indented, a log of a hundred thousand rows would double in size.
      await writeOutputFile(options.out, `${JSON.stringify(stored, null, placed > 5000 ? 0 : 2)}\n`);
      const reasons = new Map<string, number>();
      for (const { reason } of unplaced) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      const account = {
        placed,
        unplaced: unplaced.length,
        reasons: Object.fromEntries(reasons),
        out: options.out,
      };
      const lines = [
        `${placed} pieces placed, ${unplaced.length} listed as unplaced.`,
        ...[...reasons].map(([reason, count]) => `  ${String(count).padStart(4)}  ${reason}`),
        `Written: ${options.out}`,
      ];
      process.stdout.write(`${options.json ? JSON.stringify(account, null, 2) : lines.join('\n')}\n`);
    });

async function logOf(path: string, { agency, mapping }: Options): Promise<Taken> {
  const file = { name: basename(path), bytes: await readInput(path) };
  const { conference } = await whoseReport(path, agency);
  const about = {
    agency,
    ...(conference && { conference }),
    ...(mapping !== undefined && { mappingFile: basename(mapping) }),
  };
  const { log, text, account } = takeInLog(
    file,
    about,
    mapping === undefined ? undefined : await mappingOf(mapping),
  );
  return {
    stored: { log: agencyLogRecord.store(log), text },
    placed: account.placed.length,
    unplaced: account.unplaced,
  };
}

async function reportOf(path: string, { agency, mapping }: Options): Promise<Taken> {
  if (mapping !== undefined)
    throw new Refusal('invalid', '--mapping names the columns of a log; a report has none.');
  const file = { name: basename(path), bytes: await readInput(path) };
  const { contribution, text, account } = await takeInReport(file, await whoseReport(path, agency));
  const stored = { contribution: contributionRecord.store(contribution), text };
  return { stored, placed: account.placed.length, unplaced: account.unplaced };
}

async function mappingOf(path: string): Promise<unknown> {
  const text = decodeText(basename(path), await readInput(path));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(
      'invalid',
      `${basename(path)}: this mapping is not whole JSON; write {"columns": {"Heading": "meaning"}}.`,
    );
  }
}
