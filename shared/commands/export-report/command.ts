import { defineCommand } from '../define.ts';

/** Export the report. */
export const exportReport = defineCommand({
  id: 'export-report',
  title: 'Export the report',
  category: 'Report',
  when: ['conference-open'],
  keys: ['Ctrl+E'],
});
