import { defineCommand } from '../define.ts';

/** See what the open vault keeps, its ways in and its copies. */
export const showVault = defineCommand({
  id: 'show-vault',
  title: 'Show the vault',
  category: 'Vault',
  when: ['vault-open'],
  keys: [],
});
