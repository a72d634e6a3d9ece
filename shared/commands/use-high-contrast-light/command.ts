import { defineCommand } from '../define.ts';

/** Use the light high contrast theme. */
export const useHighContrastLight = defineCommand({
  id: 'use-high-contrast-light',
  title: 'Use the light high contrast theme',
  category: 'Appearance',
  when: [],
  keys: [],
});
