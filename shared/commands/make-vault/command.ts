import { defineCommand } from '../define.ts';

/** Make a vault. */
export const makeVault = defineCommand({
  id: 'make-vault',
  title: 'Make a vault',
  category: 'Vault',
  when: [],
  keys: [],
});
