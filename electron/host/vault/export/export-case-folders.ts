import { exportAudit } from '../audit-export/export-audit.ts';
import { newFolder, writeNewFile } from '../backup/new-folder.ts';
import { digestOf, sha256 } from '../digest.ts';
import type { Vault } from '../vault.ts';
import { caseFolderOf } from './case-folder.ts';
import { foldedName, freeName } from './file-names.ts';
import { salvage } from './salvage.ts';

/** What an export came to: how many conferences and files, and by name what could not be read because the vault is damaged. */
export type ExportOutcome = { conferences: number; files: number; unreadable: string[] };

/** Takes a file of an export: its path below the folder of the export and what it holds. */
type Put = (name: string, bytes: Uint8Array | string) => void;

/**
 * Writes everything in a vault to a folder that is not there yet, a case folder for each conference, in open formats and not
 * encrypted; with it the audit. What is damaged is left out and named. Each export is told in the chain.
 */
export async function exportCaseFolders(vault: Vault, folder: string, now: Date): Promise<ExportOutcome> {
  const { outcome, digests } = await newFolder(folder, (making) =>
    putAll(vault, (name, bytes) => writeNewFile(making, name, bytes), now),
  );
  await tellExported(vault, digests);
  return outcome;
}

/** The same given piece by piece to `put`, for who must leave nothing readable on this disk. */
export async function handOverCaseFolders(vault: Vault, put: Put, now: Date): Promise<ExportOutcome> {
  const { outcome, digests } = await putAll(vault, put, now);
  await tellExported(vault, digests);
  return outcome;
}

type Digests = ReadonlyMap<string, string>;

async function putAll(
  vault: Vault,
  put: Put,
  now: Date,
): Promise<{ outcome: ExportOutcome; digests: Digests }> {
  const unreadable: string[] = [];
  const digests = new Map<string, string>();
  const taken = new Set<string>();
  const kept = await vault.conferences.list();
  let files = 0;
  for (const one of kept) {
    // No name of a family is put into the name of a folder.
    const name = freeName(one.conference.on, taken);
    taken.add(foldedName(name));
    const { lost, ...read } = await salvage(vault, one.conference.id);
    unreadable.push(...lost.map((what) => `${one.conference.name}: ${what}`));
    const exported = caseFolderOf({ kept: one, ...read });
    for (const file of exported) put(`${name}/${file.name}`, file.bytes);
    digests.set(one.conference.id, digestOf(exported.map((file) => [file.name, sha256(file.bytes)])));
    files += exported.length;
  }
  const audit = await exportAudit(vault, now);
  put('audit.csv', audit.csv);
  put('audit.pdf', audit.pdf);
  put('READ ME.txt', readMe(unreadable));
  return { outcome: { conferences: kept.length, files, unreadable }, digests };
}

async function tellExported(vault: Vault, digests: Digests): Promise<void> {
  if (vault.readOnly || digests.size === 0) return;
  await vault.ledger.change(async ({ tell }) => {
    for (const [subject, after] of digests) await tell({ action: 'conference-exported', subject, after });
  });
}

const readMe = (unreadable: readonly string[]): string =>
  [
    'Everything that was in a vault of Whole Picture, in formats that other programs read. It is NOT encrypted.',
    '',
    'Each folder is a conference, by its day. In it lie the files as they came, unchanged, and in "whole-picture" what was written',
    'since: drafts (Markdown), signed reports (text), answers to the checklist and decisions to share or not to share (CSV), what',
    'the chair decided and the records (JSON). A folder can be taken in again.',
    'audit.csv and audit.pdf tell who did what, and when, and whether that record is whole.',
    ...(unreadable.length > 0
      ? [
          '',
          'The vault is damaged. These could not be read and are missing:',
          ...unreadable.map((one) => `- ${one}`),
        ]
      : []),
    '',
  ].join('\r\n');
