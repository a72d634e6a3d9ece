import { badInput } from '../../../shared/base/refusal.ts';
import { Refusal } from '../../../shared/base/refusal.ts';
import type { AgencyLog } from '../../../shared/domain/agency-log.ts';
import type { CaseFile, Failed } from '../../../shared/domain/case-file.ts';
import type { Contribution } from '../../../shared/domain/contribution.ts';
import type { CarriedBytes } from './carried-bytes.ts';
import { conferenceFrom } from './conference-file.ts';
import { decodeText } from './decode-text.ts';
import { adultNames, restrictByDecisions } from '../../../shared/reading/restrict.ts';
import { takeInLog } from './take-in-log.ts';
import { takeInReport } from './take-in-report.ts';

/** How a case folder is taken in: `keepGoing` lists what fails and goes on; `mapping` names the columns of logs. */
export type TakeInOptions = { keepGoing?: boolean; mapping?: unknown };

/** Takes a case folder in: the conference, each report that is named and there, each log; refused at the first that fails. */
export async function takeIn(files: readonly CarriedBytes[], options: TakeInOptions = {}): Promise<CaseFile> {
  const byName = new Map(files.map((file) => [normalName(file.name), file]));
  const inside = [...byName.values()].filter((file) => /(?:^|\/)conference\.json$/i.test(file.name));
  const named = byName.get('conference.json') ?? inside[0];
  if (!byName.has('conference.json') && inside.length > 1)
    throw badInput(
      'case folder',
      `there are ${inside.length} conferences in this folder.`,
      'Name the folder of one of them.',
    );
  if (!named)
    throw badInput(
      'conference.json',
      'this file is missing.',
      'Put it beside the reports; the example conference has one to copy.',
    );
  const text = decodeText(named.name, named.bytes);
  const { conference, logs: namedLogs } = conferenceFrom('conference.json', text);
  const folder = named.name.replaceAll('\\', '/').replace(/[^/]*$/, '');
  const texts: Record<string, string> = { 'conference.json': text };
  const contributions: Contribution[] = [];
  const logs: AgencyLog[] = [];
  const failed: Failed[] = [];
  const attempt = async (
    file: string,
    agency: string,
    take: (found: CarriedBytes) => Promise<void> | void,
  ) => {
    try {
      const found = byName.get(normalName(folder + file));
      if (!found)
        throw badInput(
          file,
          'conference.json names this file, but it is not in the folder.',
          'Add it, or write null in its place.',
        );
      await take({ name: file, bytes: found.bytes });
    } catch (reason) {
      if (!options.keepGoing || !(reason instanceof Refusal)) throw reason;
      failed.push({ file, agency, message: reason.message });
    }
  };
  const used = new Map<string, number>();
  for (const { agency, organisation, contributor, role, report } of conference.invitations) {
    if (report === null) continue;
    const count = (used.get(agency) ?? 0) + 1;
    used.set(agency, count);
    const slug = count > 1 ? `${agency}-${count}` : agency;
    await attempt(report, agency, async (file) => {
      const taken = await takeInReport(file, { agency, organisation, contributor, role, slug, conference });
      contributions.push(taken.contribution);
      texts[file.name] = taken.text;
    });
  }
  for (const { agency, kind, file } of namedLogs) {
    await attempt(file, agency ?? '', (found) => {
      const taken = takeInLog(
        found,
        { agency, kind, conference, lenient: options.keepGoing ?? false },
        options.mapping,
      );
      logs.push(taken.log);
      texts[file] = taken.text;
    });
  }
  const decisions = logs.flatMap((log) => log.decisions);
  for (const contribution of contributions) {
    const ofAgency = decisions.filter(({ agency }) => agency === contribution.agency);
    restrictByDecisions(contribution, ofAgency, adultNames(conference.family));
  }
  return { conference, contributions, logs, texts, failed };
}

const normalName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC');
