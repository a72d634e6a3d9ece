import { defineCommand } from '../define.ts';

/** About Whole Picture. */
export const showAbout = defineCommand({
  id: 'show-about',
  title: 'About Whole Picture',
  category: 'Help',
  when: [],
  keys: [],
});
