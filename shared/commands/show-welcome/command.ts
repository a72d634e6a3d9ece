import { defineCommand } from '../define.ts';

/** Show the start page. */
export const showWelcome = defineCommand({
  id: 'show-welcome',
  title: 'Show the start page',
  category: 'Help',
  when: [],
  keys: [],
});
