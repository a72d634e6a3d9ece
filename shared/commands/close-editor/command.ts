import { defineCommand } from '../define.ts';

/** Close this tab. */
export const closeEditor = defineCommand({
  id: 'close-editor',
  title: 'Close this tab',
  category: 'View',
  when: ['editor-open'],
  keys: ['Ctrl+W', 'Alt+W'],
});
