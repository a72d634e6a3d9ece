import { defineCommand } from '../define.ts';

/** Take a conference that is only looked at into the vault. */
export const keepConference = defineCommand({
  id: 'keep-conference',
  title: 'Keep this conference in the vault',
  category: 'Conference',
  when: ['conference-looked-at', 'vault-open'],
  keys: [],
});
