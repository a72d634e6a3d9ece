import { statSync } from 'node:fs';
import { refusal } from '../refusals.ts';
import { connect } from './connect.ts';
import { placesIn } from './places.ts';
import { told, translated } from './translate.ts';

/**
 * After an end that was not clean, refuses a file whose log does not belong to it, as when a program that synchronises folders has
 * put an older file beside it: SQLite would lay the log over it. Nothing is written before the whole holds together.
 */
export function assertSound(folder: string, key: Uint8Array): void {
  const { vault } = placesIn(folder);
  const log = told(() => statSync(`${vault}-wal`, { throwIfNoEntry: false }));
  if (!log || log.size === 0) return;
  const connection = connect(vault, key, { readOnly: true });
  try {
    if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') throw refusal('damaged');
  } catch (thrown) {
    throw translated(thrown);
  } finally {
    connection.close();
  }
}
