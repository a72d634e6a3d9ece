import { defineCommand } from '../define.ts';

/** Go to the next part of the window. */
export const nextPart = defineCommand({
  id: 'next-part',
  title: 'Go to the next part of the window',
  category: 'Go',
  when: [],
  keys: ['F6'],
});
