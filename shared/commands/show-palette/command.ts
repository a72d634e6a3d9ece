import { defineCommand } from '../define.ts';

/** Run a command. */
export const showPalette = defineCommand({
  id: 'show-palette',
  title: 'Run a command',
  category: 'Help',
  when: [],
  keys: ['Ctrl+K', 'Ctrl+Shift+P', 'F1'],
});
