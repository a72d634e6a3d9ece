import { CommanderError } from 'commander';
import { Refusal } from '../../shared/base/refusal.ts';

const machine: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on this disk; nothing was written.',
  EDQUOT: 'There is no room left for you on this disk; nothing was written.',
  EACCES: 'That place may not be written to or read from; choose another one.',
  EPERM: 'That place may not be written to or read from; choose another one.',
  EROFS: 'That disk can only be read; choose another place.',
  ENOENT: 'There is no such file or folder; look at the name.',
  ENOTDIR: 'A file stands where a folder is needed; choose another place.',
  EISDIR: 'This is a folder, and a file is needed.',
  EEXIST: 'Something of that name is there already; choose another place.',
  ENOTEMPTY: 'Something of that name is there already; choose another place.',
  EBUSY: 'That file is open in another program; close it there and run this again.',
  ELOOP: 'That name leads round in a circle of links; name the file itself.',
  ENAMETOOLONG: 'That name is too long; choose a shorter one.',
};

/** 2 for what the caller can mend, 70 for what only we can. */
export function exitCodeFor(thrown: unknown): number {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
  if (thrown instanceof Refusal) return thrown.code === 'broken' ? 70 : 2;
  return machineSentence(thrown) ? 2 : 70;
}

const isDebugging = process.env['WHOLE_PICTURE_DEBUG'] === '1';

/** Writes where a fault of ours was thrown, only where WHOLE_PICTURE_DEBUG asks for it: a stack can hold words of a case. */
export function tellDeveloper(thrown: unknown): void {
  if (isDebugging && thrown instanceof Error) process.stderr.write(`${thrown.stack ?? thrown.message}\n`);
}

/** One calm sentence about what went wrong; a stack only where WHOLE_PICTURE_DEBUG asks for one. */
export function sentenceFor(thrown: unknown): string {
  if (isDebugging && thrown instanceof Error) return thrown.stack ?? thrown.message;
  if (thrown instanceof CommanderError) return usageSentence(thrown.message);
  if (thrown instanceof Refusal && thrown.code !== 'broken') return thrown.message;
  if (codeOf(thrown) === 'ERR_MODULE_NOT_FOUND')
    return 'A part of Whole Picture is missing on this machine: run npm ci in its folder.';
  return (
    machineSentence(thrown) ??
    'Something went wrong on our side; your files are as they were. Run it again with WHOLE_PICTURE_DEBUG=1 to see where.'
  );
}

/** What the machine refused, in words that name no path; undefined where it was not the machine. */
export function machineSentence(thrown: unknown): string | undefined {
  const code = codeOf(thrown);
  return code !== undefined && Object.hasOwn(machine, code) ? machine[code] : undefined;
}

function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}

function usageSentence(message: string): string {
  const [first = '', hint] = message.replace(/^error: /, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1).replace(/[.]?$/, '.');
  return [sentence, hint?.replace(/^\((.*)\)$/, '$1'), 'See --help.'].filter(Boolean).join(' ');
}
