import { defineCommand } from '../define.ts';

/** Go through what a chair or reviewing officer looks for, item by item. */
export const showChecklist = defineCommand({
  id: 'show-checklist',
  title: 'Go through the checklist',
  category: 'Go',
  when: ['conference-open'],
  keys: [],
});
