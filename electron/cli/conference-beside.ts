import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Conference } from '../../shared/domain/conference.ts';
import { conferenceFrom, type NamedLog } from '../host/intake/conference-file.ts';
import { decodeText } from '../host/intake/decode-text.ts';
import { readInput } from './input-file.ts';

/** A conference on the disk: what its file says, the logs that it names, and the folder in which they lie. */
export type ConferenceOnDisk = { conference: Conference; logs: NamedLog[]; folder: string };

/** The conference of a file that was named; refused where it cannot be read. */
export async function conferenceIn(path: string): Promise<ConferenceOnDisk> {
  const text = decodeText(path, await readInput(path));
  return { ...conferenceFrom(path, text), folder: dirname(path) };
}

/** The conference of the case folder in which a file lies; undefined where it lies in none that can be read. */
export async function conferenceBeside(path: string): Promise<ConferenceOnDisk | undefined> {
  const folder = dirname(path);
  const text = await readFile(join(folder, 'conference.json'), 'utf8').catch(() => null);
  if (text === null) return undefined;
  try {
    return { ...conferenceFrom('conference.json', text), folder };
  } catch {
    // A conference that cannot be read is no reason to refuse a report that can.
    return undefined;
  }
}
