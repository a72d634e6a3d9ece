import { defineCommand } from '../define.ts';

/** Show what the chair decided, whom they ask, and what the meeting has to settle. */
export const showDecisions = defineCommand({
  id: 'show-decisions',
  title: 'Show the chair’s decisions',
  category: 'Go',
  when: ['conference-open'],
  keys: [],
});
