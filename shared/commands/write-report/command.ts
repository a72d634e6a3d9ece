import { defineCommand } from '../define.ts';

/** Begin an agency's report for this conference, or go on with one. */
export const writeReport = defineCommand({
  id: 'write-report',
  title: 'Write a report',
  category: 'Report',
  when: ['conference-open'],
  keys: [],
});
