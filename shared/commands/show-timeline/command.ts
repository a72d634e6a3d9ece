import { defineCommand } from '../define.ts';

/** Show the timeline. */
export const showTimeline = defineCommand({
  id: 'show-timeline',
  title: 'Show the timeline',
  category: 'Go',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+Y'],
});
