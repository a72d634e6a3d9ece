import { defineCommand } from '../define.ts';

/** Make an encrypted copy of the open vault. */
export const backUpVault = defineCommand({
  id: 'back-up-vault',
  title: 'Back up the vault',
  category: 'Vault',
  when: ['vault-open'],
  keys: [],
});
