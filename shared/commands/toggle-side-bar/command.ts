import { defineCommand } from '../define.ts';

/** Show or hide the side bar. */
export const toggleSideBar = defineCommand({
  id: 'toggle-side-bar',
  title: 'Show or hide the side bar',
  category: 'View',
  when: [],
  keys: ['Ctrl+B'],
});
