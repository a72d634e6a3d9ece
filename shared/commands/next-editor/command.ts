import { defineCommand } from '../define.ts';

/** Go to the next tab. */
export const nextEditor = defineCommand({
  id: 'next-editor',
  title: 'Go to the next tab',
  category: 'Go',
  when: ['editor-open'],
  keys: ['Alt+PageDown'],
});
