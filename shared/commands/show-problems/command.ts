import { defineCommand } from '../define.ts';

/** Show problems. */
export const showProblems = defineCommand({
  id: 'show-problems',
  title: 'Show problems',
  category: 'View',
  when: [],
  keys: ['Ctrl+Shift+M'],
});
