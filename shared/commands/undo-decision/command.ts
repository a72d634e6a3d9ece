import { defineCommand } from '../define.ts';

/** Take the last decision back, so that what stood before stands again. */
export const undoDecision = defineCommand({
  id: 'undo-decision',
  title: 'Take the last decision back',
  category: 'Conference',
  when: ['conference-open'],
  keys: [],
});
