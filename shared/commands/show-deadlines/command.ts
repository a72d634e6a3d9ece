import { defineCommand } from '../define.ts';

/** Show what is due when. */
export const showDeadlines = defineCommand({
  id: 'show-deadlines',
  title: 'Show the deadlines',
  category: 'Go',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+L'],
});
