import { defineCommand } from '../define.ts';

/** Preview the report for the family. */
export const previewFamilyReport = defineCommand({
  id: 'preview-family-report',
  title: 'Preview the report for the family',
  category: 'Report',
  when: ['conference-open'],
  keys: [],
});
