import { defineCommand } from '../define.ts';

/** Look at a report that is being written as it will be read once it is signed. */
export const previewDraft = defineCommand({
  id: 'preview-draft',
  title: 'Preview this draft as a report',
  category: 'Report',
  when: ['draft-in-front'],
  keys: ['Ctrl+Alt+P'],
});
