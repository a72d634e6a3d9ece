import { defineCommand } from '../define.ts';

/** Show this tab side by side. */
export const splitEditor = defineCommand({
  id: 'split-editor',
  title: 'Show this tab side by side',
  category: 'View',
  when: ['editor-open'],
  keys: ['Ctrl+\\'],
});
