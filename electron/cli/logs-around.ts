import { basename, join } from 'node:path';
import { Refusal } from '../../shared/base/refusal.ts';
import type { AgencyLog } from '../../shared/domain/agency-log.ts';
import { takeInLog } from '../host/intake/take-in-log.ts';
import type { ConferenceOnDisk } from './conference-beside.ts';
import { readInput } from './input-file.ts';

/** An agency's log beside a report that is checked: where it lies, its text, and what was read from it. */
export type LogAround = { path: string; text: string; log: AgencyLog };

/** The logs that were named, as those of an agency; refused at the first that cannot be read. */
export async function logsNamed(
  paths: readonly string[],
  agency: string,
  beside: ConferenceOnDisk | undefined,
): Promise<LogAround[]> {
  const logs: LogAround[] = [];
  for (const path of paths) logs.push(await logIn(path, agency, '', beside));
  return logs;
}

/** The logs of an agency that its conference names; one that is not there or cannot be read is left out. */
export async function logsBeside(agency: string, beside: ConferenceOnDisk | undefined): Promise<LogAround[]> {
  const logs: LogAround[] = [];
  for (const named of beside?.logs ?? []) {
    if (named.agency !== agency || !beside) continue;
    try {
      logs.push(await logIn(join(beside.folder, named.file), agency, named.kind, beside));
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
    }
  }
  return logs;
}

async function logIn(
  path: string,
  agency: string,
  kind: string,
  beside: ConferenceOnDisk | undefined,
): Promise<LogAround> {
  const file = { name: basename(path), bytes: await readInput(path) };
  const about = { agency, ...(kind && { kind }), ...(beside && { conference: beside.conference }) };
  const { log, text } = takeInLog(file, about);
  return { path, text, log };
}
