import { defineCommand } from '../define.ts';

/** Save what was typed at once. */
export const saveNow = defineCommand({
  id: 'save-now',
  title: 'Save now',
  category: 'Report',
  when: ['vault-open'],
  keys: ['Ctrl+S'],
});
