import { defineCommand } from '../define.ts';

/** See who did what in the open vault, and when. */
export const showAudit = defineCommand({
  id: 'show-audit',
  title: 'Show the audit',
  category: 'Vault',
  when: ['vault-open'],
  keys: [],
});
