import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { Refusal } from '../../../shared/base/refusal.ts';
import { KnownVaults, nameOf } from '../../host/known-vaults.ts';
import { sentenceOfBreak, sentenceOfVerification } from '../../host/vault/audit-export/break-words.ts';
import { isRefusal } from '../../host/vault/refusals.ts';
import { Vault } from '../../host/vault/vault.ts';
import { passphrase } from '../passphrase.ts';
import { ports } from '../places.ts';
import { vaultPlace } from '../vault-place.ts';

/** `audit verify`: whether the audit of a vault is whole; exit 1 and every place where it is not. Nothing is changed. */
export const auditVerb = (): Command =>
  new Command('audit')
    .description('look at the audit of a vault')
    .helpCommand(false)
    .allowExcessArguments()
    .addHelpText('after', example)
    .addCommand(verifyVerb())
    .action(() => {
      throw new Refusal('invalid', 'Say what is to be done: whole-picture audit verify <vault>. See --help.');
    });

const example = '\nExample:\n  whole-picture audit verify "Marlfield Primary.vault"';

const verifyVerb = (): Command =>
  new Command('verify')
    .description('follow the whole audit of a vault and say whether any entry was altered, removed or moved')
    .argument('<vault>', 'folder of the vault, or the name of one in the usual place')
    .option('--json', 'print one JSON value')
    .addHelpText(
      'after',
      `
The passphrase comes from WHOLE_PICTURE_PASSPHRASE or the terminal. The vault is opened for reading only.
Exit codes: 0 whole; 1 not whole, and where; 2 it cannot be opened.
${example}`,
    )
    .action(verify);

async function verify(given: string, { json = false }: { json?: boolean }): Promise<void> {
  const known = new KnownVaults(vaultPlace());
  const folder = folderOf(given, known);
  const vault = await unlocked(folder, known);
  try {
    const verification = await vault.audit.verify();
    const whole = verification.breaks.length === 0;
    const found = {
      vault: nameOf(folder),
      id: vault.id,
      entries: verification.entries,
      whole,
      breaks: verification.breaks.map((one) => ({ entry: one.seq, sentence: sentenceOfBreak(one) })),
      // A state that was put back by hand is whole in itself: only what this computer remembers tells.
      notice: vault.notice?.message ?? null,
    };
    const lines = [
      `${found.vault}: ${whole ? 'whole' : 'NOT WHOLE'}`,
      `  ${sentenceOfVerification(verification)}`,
      ...found.breaks.map(({ sentence }) => `  ${sentence}`),
      ...(found.notice === null ? [] : [`  ${found.notice}`]),
    ];
    process.stdout.write(`${json ? JSON.stringify(found, null, 2) : lines.join('\n')}\n`);
    if (!whole || vault.notice !== null) process.exitCode = 1;
  } finally {
    await vault.lock();
  }
}

async function unlocked(folder: string, { heads }: KnownVaults): Promise<Vault> {
  const shown = { passphrase: await passphrase('Passphrase of the vault') };
  try {
    return await Vault.unlock(folder, shown, { actor: 'Audit', readOnly: true }, { now: ports.now, heads });
  } catch (thrown) {
    // That a vault is damaged is nothing of ours: its sentence is for whoever asked.
    throw isRefusal(thrown) ? new Refusal('refused', thrown.message) : thrown;
  }
}

function folderOf(given: string, known: KnownVaults): string {
  const folder = resolve(given);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  return known.list().find(({ name }) => name === given)?.folder ?? folder;
}
