import { defineCommand } from '../define.ts';

/** Use the light theme. */
export const useLightTheme = defineCommand({
  id: 'use-light-theme',
  title: 'Use the light theme',
  category: 'Appearance',
  when: [],
  keys: [],
});
