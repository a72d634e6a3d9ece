import { statSync } from 'node:fs';
import { isRefusal, refusal } from '../refusals.ts';
import type { Connection } from './driver.ts';
import { told } from './translate.ts';

/** The size of the log, in bytes, from which its pages are moved to the main file. */
const logLimit = 4 * 1024 * 1024;

/** Whether the log beside a file has grown so far that its pages should be moved. */
export const isLogLong = (file: string): boolean =>
  (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) >= logLimit;

/** Moves the pages of the log to the main file as far as nobody reads them there; the rest at another time. */
export function moveLog(connection: Connection): void {
  withoutWaiting(connection, () => told(() => connection.pragma('wal_checkpoint(TRUNCATE)')));
}

/** Ends the log, so that the main file is all there is; needs it for ourselves and refuses at once where somebody reads it. */
export function foldLog(connection: Connection): void {
  try {
    const mode = withoutWaiting(connection, () =>
      told(() => connection.pragma('journal_mode = DELETE', { simple: true })),
    );
    if (mode !== 'delete') throw refusal('read-elsewhere');
  } catch (thrown) {
    throw isRefusal(thrown, 'busy') ? refusal('read-elsewhere') : thrown;
  }
}

function withoutWaiting<T>(connection: Connection, act: () => T): T {
  connection.pragma('busy_timeout = 0');
  try {
    return act();
  } finally {
    connection.pragma('busy_timeout = 2000');
  }
}
