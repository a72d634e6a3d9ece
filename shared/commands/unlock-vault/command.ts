import { defineCommand } from '../define.ts';

/** Unlock a vault, or switch to another one. */
export const unlockVault = defineCommand({
  id: 'unlock-vault',
  title: 'Unlock a vault or switch to another',
  category: 'Vault',
  when: [],
  keys: [],
});
