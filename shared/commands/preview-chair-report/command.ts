import { defineCommand } from '../define.ts';

/** Preview the report for the chair. */
export const previewChairReport = defineCommand({
  id: 'preview-chair-report',
  title: 'Preview the report for the chair',
  category: 'Report',
  when: ['conference-open'],
  keys: [],
});
