import { defineCommand } from '../define.ts';

/** Show findings by kind. */
export const showFindingKinds = defineCommand({
  id: 'show-finding-kinds',
  title: 'Show findings by kind',
  category: 'View',
  when: [],
  keys: ['Ctrl+Shift+K'],
});
