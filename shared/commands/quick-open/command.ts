import { defineCommand } from '../define.ts';

/** Go to a report, log or view. */
export const quickOpen = defineCommand({
  id: 'quick-open',
  title: 'Go to a report, log or view',
  category: 'Go',
  when: [],
  keys: ['Ctrl+P'],
});
