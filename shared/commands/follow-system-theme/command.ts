import { defineCommand } from '../define.ts';

/** Follow the theme of this computer. */
export const followSystemTheme = defineCommand({
  id: 'follow-system-theme',
  title: 'Follow the theme of this computer',
  category: 'Appearance',
  when: [],
  keys: [],
});
