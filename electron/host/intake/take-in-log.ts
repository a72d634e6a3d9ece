import { badInput } from '../../../shared/base/refusal.ts';
import type { CarriedBytes } from './carried-bytes.ts';
import { decodeText } from './decode-text.ts';
import { type AboutLog, type TakenInLog, readLog } from './log/read-log.ts';

/** Takes in one CSV file as an agency's log; `mapping` names its columns where their headings are unusual. */
export function takeInLog(file: CarriedBytes, about: AboutLog, mapping?: unknown): TakenInLog {
  if (file.bytes.length === 0) throw badInput(file.name, 'this file is empty.', 'Export the log again.');
  if (file.bytes[0] === 0x50 && file.bytes[1] === 0x4b)
    throw badInput(file.name, 'this is a workbook, not CSV.', 'Open it and save the sheet as CSV UTF-8.');
  return readLog(file.name, decodeText(file.name, file.bytes), about, mapping);
}
