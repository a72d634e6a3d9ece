import { defineCommand } from '../define.ts';

/** Go to the previous finding. */
export const previousFinding = defineCommand({
  id: 'previous-finding',
  title: 'Go to the previous finding',
  category: 'Go',
  when: ['findings-present'],
  keys: ['Shift+F8'],
});
