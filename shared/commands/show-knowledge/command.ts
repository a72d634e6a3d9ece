import { defineCommand } from '../define.ts';

/** Show who knew what. */
export const showKnowledge = defineCommand({
  id: 'show-knowledge',
  title: 'Show who knew what',
  category: 'Go',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+X'],
});
