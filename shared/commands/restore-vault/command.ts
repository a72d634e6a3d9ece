import { defineCommand } from '../define.ts';

/** Make a vault out of a backup. */
export const restoreVault = defineCommand({
  id: 'restore-vault',
  title: 'Restore a vault from a backup',
  category: 'Vault',
  when: [],
  keys: [],
});
