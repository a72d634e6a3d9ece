import { defineCommand } from '../define.ts';

/** Show the reports. */
export const showReports = defineCommand({
  id: 'show-reports',
  title: 'Show the reports',
  category: 'View',
  when: [],
  keys: ['Ctrl+Shift+R'],
});
