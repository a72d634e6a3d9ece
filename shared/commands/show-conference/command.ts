import { defineCommand } from '../define.ts';

/** Show the conference. */
export const showConference = defineCommand({
  id: 'show-conference',
  title: 'Show the conference',
  category: 'View',
  when: [],
  keys: ['Ctrl+Shift+E'],
});
