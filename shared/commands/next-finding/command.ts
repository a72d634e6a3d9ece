import { defineCommand } from '../define.ts';

/** Go to the next finding. */
export const nextFinding = defineCommand({
  id: 'next-finding',
  title: 'Go to the next finding',
  category: 'Go',
  when: ['findings-present'],
  keys: ['F8'],
});
