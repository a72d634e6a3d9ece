import { existsSync, rmSync } from 'node:fs';
import type { VaultDesk } from './vault-desk.ts';
import { isRefusal } from './vault/refusals.ts';
import { placesIn } from './vault/store/places.ts';

/** No secret: all that it ever protects is invented. */
const passphrase = 'Invented cases alone';
const actor = 'Demonstration';
/** As little as a passphrase may cost, since this one protects nothing. */
const cost = { memory: 8 * 1024, passes: 1 };

/** Opens the demonstration vault, made where there is none; for reading where another host has it open. */
export async function openDemonstration(desk: VaultDesk): Promise<void> {
  const folder = desk.known.demonstration;
  if (desk.present?.folder === folder) return;
  if (!existsSync(folder)) {
    await desk.create(folder, { passphrase, actor, demonstration: true }, cost);
    return;
  }
  try {
    await desk.open(folder, { passphrase }, { actor, acceptOtherState: true });
  } catch (thrown) {
    if (!isRefusal(thrown, 'open-elsewhere')) throw thrown;
    await desk.open(folder, { passphrase }, { actor, readOnly: true });
  }
}

/** Deletes the demonstration vault; refused while another host has it open. */
export function throwDemonstrationAway(desk: VaultDesk): Promise<void> {
  const folder = desk.known.demonstration;
  return desk.away(folder, async () => {
    if (existsSync(folder)) {
      const { WriterLock } = await import('./vault/store/writer-lock.ts');
      WriterLock.take(placesIn(folder).lock).release();
      rmSync(folder, { recursive: true, force: true });
    }
    desk.known.gone(folder);
  });
}
