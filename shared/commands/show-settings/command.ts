import { defineCommand } from '../define.ts';

/** Show settings. */
export const showSettings = defineCommand({
  id: 'show-settings',
  title: 'Show settings',
  category: 'Help',
  when: [],
  keys: ['Ctrl+,'],
});
