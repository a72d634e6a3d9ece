import { defineCommand } from '../define.ts';

/** Show the chronology. */
export const showChronology = defineCommand({
  id: 'show-chronology',
  title: 'Show the chronology',
  category: 'Go',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+H'],
});
