import { defineCommand } from '../define.ts';

/** Go to the previous part of the window. */
export const previousPart = defineCommand({
  id: 'previous-part',
  title: 'Go to the previous part of the window',
  category: 'Go',
  when: [],
  keys: ['Shift+F6'],
});
