import { defineCommand } from '../define.ts';

/** Use the dark high contrast theme. */
export const useHighContrastDark = defineCommand({
  id: 'use-high-contrast-dark',
  title: 'Use the dark high contrast theme',
  category: 'Appearance',
  when: [],
  keys: [],
});
