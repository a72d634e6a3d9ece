import { defineCommand } from '../define.ts';

/** Close this conference. */
export const closeConference = defineCommand({
  id: 'close-conference',
  title: 'Close this conference',
  category: 'Conference',
  when: ['conference-open'],
  keys: [],
});
