import { Command } from 'commander';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/base/refusal.ts';
import { byWeight, type Weight } from '../../../shared/domain/finding.ts';
import type { Around } from '../../../shared/checks/define.ts';
import { checks } from '../../../shared/checks/index.gen.ts';
import { londonClock } from '../../host/london-clock.ts';
import { check } from '../../../shared/path/check.ts';
import { limits } from '../../host/intake/carried-bytes.ts';
import { takeInReport } from '../../host/intake/take-in-report.ts';
import { checkPassages } from '../check-passages.ts';
import { type Checked, inText } from '../checked-file.ts';
import { inSarif } from '../in-sarif.ts';
import { conferenceBeside, conferenceIn } from '../conference-beside.ts';
import { logsBeside, logsNamed } from '../logs-around.ts';
import { rulesFrom } from '../../host/local-rules.ts';
import { agencyFrom, oneOf, partnershipFrom } from '../choices.ts';
import { readInput } from '../input-file.ts';
import { ports, product } from '../places.ts';
import { whoseReport } from '../whose-report.ts';

type Options = {
  agency?: string;
  format: 'text' | 'json' | 'sarif';
  failOn: Weight | 'never';
  passages?: string;
  conference?: string;
  partnership?: string;
  log?: string[];
};

const reach: Record<Options['failOn'], Weight[]> = {
  never: [],
  must: ['must'],
  should: ['must', 'should'],
  consider: ['must', 'should', 'consider'],
};

/** `check`: what the checks ask of one or more reports, or of bare passages; exit 1 where --fail-on says so. */
export const checkVerb = (): Command =>
  new Command('check')
    .description('say what the checks ask of reports')
    .argument('[file...]', 'reports (.md, .docx, .pdf)')
    .option('--agency <id>', 'whose report it is, such as school', agencyFrom)
    .option('--conference <file>', 'its conference.json, where that does not lie beside the report')
    .option('--log <file...>', 'logs of that agency (.csv); unless named, those that the conference names')
    .option(
      '--partnership <id>',
      'whose rules of wording and times count, such as kestrel-vale; else as its conference says, else england',
      partnershipFrom,
    )
    .option('--format <format>', 'text, json or sarif', oneOf(['text', 'json', 'sarif']), 'text')
    .option(
      '--fail-on <weight>',
      'exit 1 on findings of this weight or graver: must, should, consider, never',
      oneOf(['must', 'should', 'consider', 'never']),
      'never',
    )
    .option('--passages <file>', 'check bare passages: JSON lines in, one JSON line out for each')
    .addHelpText(
      'after',
      '\nExit codes: 0 checked; 1 something weighs as much as --fail-on says; 2 it cannot be read.\n\nExamples:\n  whole-picture check test/cases/rowan/school.md --fail-on must\n  whole-picture check report.docx --agency school --conference case/conference.json --log case/school-log.csv --format sarif\n  whole-picture check --passages passages.jsonl > found.jsonl',
    )
    .action(async (paths: string[], options: Options) => {
      if (options.passages !== undefined) {
        const lines = checkPassages(
          basename(options.passages),
          await readInput(options.passages, limits.folder),
        );
        for (const line of lines) process.stdout.write(line);
        return;
      }
      if (paths.length === 0)
        throw new Refusal('invalid', 'Name a report to check, or a file with --passages.');
      const checked: Checked[] = [];
      for (const path of paths) checked.push(await checkFile(path, options));
      const printed = {
        text: () => inText(checked),
        json: () =>
          JSON.stringify(
            checked.map(({ path, agency, findings }) => ({ file: path, agency, findings })),
            null,
            2,
          ),
        sarif: () =>
          JSON.stringify(
            inSarif(checked, { version: product.version, checks, folder: process.cwd() }),
            null,
            2,
          ),
      };
      process.stdout.write(`${printed[options.format]()}\n`);
      const fails = reach[options.failOn];
      if (checked.some(({ findings }) => findings.some(({ weight }) => fails.includes(weight))))
        process.exitCode = 1;
    });

async function checkFile(
  path: string,
  { agency: named, conference, log, partnership }: Options,
): Promise<Checked> {
  const bytes = await readInput(path);
  const beside = conference === undefined ? await conferenceBeside(path) : await conferenceIn(conference);
  const about = await whoseReport(path, named, beside);
  const name = basename(path);
  const { contribution, text } = await takeInReport({ name, bytes }, about);
  const logs = log ? await logsNamed(log, about.agency, beside) : await logsBeside(about.agency, beside);
  const rules = await rulesFrom(ports, partnership)(beside?.conference ?? {}, []);
  const around: Around = {
    ...(beside && { conference: beside.conference }),
    logs: logs.map((one) => one.log),
    texts: Object.fromEntries(logs.map((one) => [one.log.file, one.text])),
    today: londonClock(ports.now()).day,
    ...(rules && { rules }),
  };
  const files = new Map([
    ...logs.map((one) => [one.log.file, { path: one.path, text: one.text }] as const),
    [contribution.file, { path, text }] as const,
  ]);
  const findings = check(contribution, text, around).sort(byWeight);
  return { path, agency: about.agency, contribution, findings, files };
}
