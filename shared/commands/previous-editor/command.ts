import { defineCommand } from '../define.ts';

/** Go to the previous tab. */
export const previousEditor = defineCommand({
  id: 'previous-editor',
  title: 'Go to the previous tab',
  category: 'Go',
  when: ['editor-open'],
  keys: ['Alt+PageUp'],
});
