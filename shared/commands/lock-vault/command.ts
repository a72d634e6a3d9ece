import { defineCommand } from '../define.ts';

/** Save, then lock the vault that is open. */
export const lockVault = defineCommand({
  id: 'lock-vault',
  title: 'Lock the vault',
  category: 'Vault',
  when: ['vault-open'],
  keys: ['Ctrl+Alt+L'],
});
