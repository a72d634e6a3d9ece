import { defineCommand } from '../define.ts';

/** Open a case folder. */
export const openCaseFolder = defineCommand({
  id: 'open-case-folder',
  title: 'Open a case folder',
  category: 'Conference',
  when: [],
  keys: ['Ctrl+O'],
});
