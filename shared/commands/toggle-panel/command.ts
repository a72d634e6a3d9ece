import { defineCommand } from '../define.ts';

/** Show or hide the panel. */
export const togglePanel = defineCommand({
  id: 'toggle-panel',
  title: 'Show or hide the panel',
  category: 'View',
  when: [],
  keys: ['Ctrl+J'],
});
