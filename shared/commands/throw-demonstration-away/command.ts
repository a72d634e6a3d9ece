import { defineCommand } from '../define.ts';

/** Delete the demonstration vault. */
export const throwDemonstrationAway = defineCommand({
  id: 'throw-demonstration-away',
  title: 'Throw the demonstration vault away',
  category: 'Vault',
  when: ['demonstration-known'],
  keys: [],
});
