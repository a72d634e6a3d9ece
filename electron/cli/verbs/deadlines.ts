import { Command, InvalidArgumentError } from 'commander';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/base/refusal.ts';
import { Division, IsoDay, KeyDate } from '../../../shared/domain/timing.ts';
import { carriedOfBytes } from '../../host/carried-files.ts';
import { readFolder } from '../../host/intake/read-folder.ts';
import { oneOf, partnershipFrom } from '../choices.ts';
import { connectInProcess } from '../connect-in-process.ts';
import { deadlineLines } from '../deadline-lines.ts';
import { readInput } from '../input-file.ts';
import { ports } from '../places.ts';

type Moved = Partial<Record<KeyDate, string>>;
type Options = {
  partnership?: string;
  division?: Division;
  whatIf: Moved;
  bankHolidays?: string;
  format: 'text' | 'json' | 'ics';
  failOn: 'late' | 'never';
};

/** `deadlines`: what is due when for the conference of a case folder; exit 1 where --fail-on says so. */
export const deadlinesVerb = (): Command =>
  new Command('deadlines')
    .description('say what is due when, by whose rule, and what a moved date would do')
    .argument('<case-folder>', 'folder that holds conference.json')
    .option('--partnership <id>', 'profile under templates/partnerships, such as england', partnershipFrom)
    .option('--division <id>', `bank holidays of ${Division.options.join(', ')}`, oneOf(Division.options))
    .option(
      '--what-if <date=day>',
      'try another day, such as conference=2026-06-30; may be given more than once',
      movedFrom,
      {},
    )
    .option('--bank-holidays <file>', 'count by this table (GOV.UK’s bank-holidays.json) this once')
    .option('--format <format>', 'text, json or ics', oneOf(['text', 'json', 'ics']), 'text')
    .option(
      '--fail-on <state>',
      'exit 1 where something is late or cannot be met: late, never',
      oneOf(['late', 'never']),
      'never',
    )
    .addHelpText(
      'after',
      `
Dates for --what-if: ${KeyDate.options.join(', ')}.

Examples:
  whole-picture deadlines test/cases/rowan
  whole-picture deadlines test/cases/rowan --partnership kestrel-vale --what-if conference=2026-06-30
  whole-picture deadlines test/cases/rowan --format ics > deadlines.ics`,
    )
    .action(deadlines);

async function deadlines(folder: string, options: Options): Promise<void> {
  const { partnership, division, whatIf: moved, format, failOn } = options;
  if (format === 'ics' && Object.keys(moved).length > 0)
    throw new Refusal(
      'invalid',
      'A trial with --what-if does not go into a calendar: leave one of the two out.',
    );
  const bankHolidays =
    options.bankHolidays === undefined
      ? undefined
      : carriedOfBytes({
          name: basename(options.bankHolidays),
          bytes: await readInput(options.bankHolidays),
        });
  const host = connectInProcess(ports, 'chair');
  const files = (await readFolder(folder)).map(carriedOfBytes);
  if (files.length === 0)
    throw new Refusal('invalid', 'conference.json: this folder is empty; name one that holds it.');
  const { id } = await host.conferences.takeIn({ files, keepGoing: true });
  const asked = {
    id,
    ...(partnership !== undefined && { partnership }),
    ...(division !== undefined && { division }),
    ...(bankHolidays !== undefined && { bankHolidays }),
  };
  const answer = await host.deadlines.read({ ...asked, moved });
  if (format === 'ics') {
    const { file } = await host.deadlines.export(asked);
    process.stdout.write(Buffer.from(file.base64, 'base64'));
  } else
    process.stdout.write(`${format === 'json' ? JSON.stringify(answer, null, 2) : deadlineLines(answer)}\n`);
  const fails = (answer.moved ?? answer.deadlines).some(
    ({ state }) => state === 'late' || state === 'cannot-be-met',
  );
  if (failOn === 'late' && fails) process.exitCode = 1;
}

/** Adds one `date=day` to those that came before it. */
function movedFrom(given: string, before: Moved): Moved {
  const [name = '', day = ''] = given.split('=');
  const date = KeyDate.safeParse(name.trim());
  if (!date.success) throw new InvalidArgumentError(`Name one of ${KeyDate.options.join(', ')}.`);
  const read = IsoDay.safeParse(day.trim());
  if (!read.success)
    throw new InvalidArgumentError('Write the day as YYYY-MM-DD, for example conference=2026-06-30.');
  return { ...before, [date.data]: read.data };
}
