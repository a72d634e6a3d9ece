import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../../shared/base/canonical-json.ts';
import { newestSchema } from '../../../electron/host/vault/store/migrations/list.ts';
import { Vault } from '../../../electron/host/vault/vault.ts';
import { caseFile, draftSaying, passphrase, testPorts } from '../../vault/temporary-vault.ts';
import { told } from './told.ts';

/**
 * `node test/cases/vaults/make-vault.ts` keeps a vault as today's product writes it, in schema-<n>, for the day when it will be an
 * earlier version. All in it is invented. A new migration needs a new folder, made once and never again: later code may not be
 * what wrote an earlier vault.
 */
const place = join(import.meta.dirname, `schema-${newestSchema}`);
if (existsSync(place)) {
  console.error(`There is a vault of schema ${newestSchema} already; it stays as it was written.`);
  process.exit(2);
}
mkdirSync(place);
const folder = join(place, 'Example.vault');
const { vault, recoveryCode } = await Vault.create(
  folder,
  { passphrase, actor: 'T. Balogun', demonstration: true },
  testPorts,
);
await vault.conferences.takeIn(caseFile(), [
  { name: 'school.md', bytes: Buffer.from('# Ridgeway Academy\n\nTamsin came in hungry on Monday.\n') },
  { name: 'logs/concerns.csv', bytes: Buffer.from('date,concern\n2026-01-12,"Hungry, tired"\n') },
]);
await vault.conferences.takeIn(caseFile('other'), []);
await vault.conferences.retain('conference:other', '2032-03-19');
let parent: string | null = null;
for (const text of ['Tamsin came in hungry.', 'Tamsin came in hungry on Monday.', 'She was tired. '.repeat(150)])
  parent = (await vault.documents.save(draftSaying(text), parent)).digest;
await vault.documents.restore('draft:trial:school', 1, parent ?? '');
await vault.documents.save(draftSaying('Seen once, in March. “Naïve café” 🐻', 'gp'), null);
await vault.keys.changePassphrase({ present: passphrase, next: passphrase });
writeFileSync(
  join(place, 'expected.json'),
  `${JSON.stringify({ passphrase, recoveryCode, ...JSON.parse(canonicalJson(await told(vault))) }, null, 2)}\n`,
);
await vault.lock();
rmSync(join(folder, 'writer.lock'), { force: true });
console.log(`Kept a vault of schema ${newestSchema}.`);
