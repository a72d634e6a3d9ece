import { defineCommand } from '../define.ts';

/** Use the dark theme. */
export const useDarkTheme = defineCommand({
  id: 'use-dark-theme',
  title: 'Use the dark theme',
  category: 'Appearance',
  when: [],
  keys: [],
});
