import { defineCommand } from '../define.ts';

/** Preview the report for professionals. */
export const previewReport = defineCommand({
  id: 'preview-report',
  title: 'Preview the report for professionals',
  category: 'Report',
  when: ['conference-open'],
  keys: ['Ctrl+Shift+V'],
});
