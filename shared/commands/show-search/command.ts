import { defineCommand } from '../define.ts';

/** Look for words in everything that the open vault keeps. */
export const showSearch = defineCommand({
  id: 'show-search',
  title: 'Search in the vault',
  category: 'Go',
  when: ['vault-open'],
  keys: ['Ctrl+Shift+F'],
});
