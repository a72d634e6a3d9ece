import { defineCommand } from '../define.ts';

/** Read what is asked of reports, and why. */
export const showManual = defineCommand({
  id: 'show-manual',
  title: 'Read what is asked, and why',
  category: 'Help',
  when: [],
  keys: [],
});
