import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseFile } from '../../shared/domain/case-file.ts';
import { conferenceRecord } from '../../shared/domain/conference.ts';
import type { Draft } from '../../shared/domain/draft.ts';
import { draftRecord } from '../../shared/domain/draft.ts';
import { makeId } from '../../shared/base/ids.ts';
import type { Opening } from '../../electron/host/vault/vault.ts';
import { Vault } from '../../electron/host/vault/vault.ts';
import type { VaultPorts } from '../../electron/host/vault/ports.ts';

/** What opens every vault of the tests. */
export const passphrase = 'kettle marble otter';

/** Ports with the real clock and a passphrase that costs little, since tests do not try its strength. */
export const testPorts: VaultPorts = { now: () => new Date(), cost: { memory: 8 * 1024, passes: 1 } };

/** In memory where the system has such a place: these tests are about what is written, not about how fast a disk is. */
export const placeForTests = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A new folder for a test, and how to be rid of it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(placeForTests, 'vault-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new vault in a folder of its own. */
export async function temporaryVault(ports: VaultPorts = testPorts) {
  const { folder: around, remove } = temporaryFolder();
  const folder = join(around, 'Trial.vault');
  const { vault, recoveryCode } = await Vault.create(
    folder,
    { passphrase, actor: 'Test author', demonstration: true },
    ports,
  );
  return { vault, folder, recoveryCode, remove };
}

/** Opens a vault of the tests once more. */
export const unlock = (folder: string, opening: Partial<Opening> = {}, ports: VaultPorts = testPorts) =>
  Vault.unlock(folder, { passphrase }, { actor: 'Test author', ...opening }, ports);

/** A small invented conference, as it is taken in. */
export function caseFile(name = 'trial'): CaseFile {
  const conference = conferenceRecord.make({
    id: makeId('conference', name),
    name: `Conference ${name}`,
    demonstration: true,
    kind: 'Initial',
    on: '2026-03-19',
    localAuthority: 'Northmoor Council',
    chair: { name: 'R. Lindqvist', role: 'Chair' },
    children: [{ id: makeId('child', name, 1), name: 'Tamsin Hazel' }],
  });
  return { conference, contributions: [], logs: [], texts: {}, failed: [] };
}

/** A draft for that conference that says this. */
export function draftSaying(text: string, name = 'school', conference = 'trial'): Draft {
  return draftRecord.make({
    id: makeId('draft', conference, name),
    conference: makeId('conference', conference),
    agency: 'school',
    organisation: 'Ridgeway Academy',
    author: 'T. Balogun',
    role: 'DSL',
    sections: [
      { key: 'worries', heading: 'What are we worried about?', text },
      { key: 'strengths', heading: 'What is working well?', text: 'She comes to breakfast club.' },
    ],
  });
}
