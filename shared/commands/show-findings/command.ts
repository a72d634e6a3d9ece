import { defineCommand } from '../define.ts';

/** Go through the findings. */
export const showFindings = defineCommand({
  id: 'show-findings',
  title: 'Go through the findings',
  category: 'Go',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+G'],
});
