import { defineCommand } from '../define.ts';

/** Go through what a report said before. */
export const showVersions = defineCommand({
  id: 'show-versions',
  title: 'Show earlier versions of this report',
  category: 'Report',
  when: ['draft-in-front'],
  keys: ['Ctrl+Alt+V'],
});
