import { defineCommand } from '../define.ts';

/** Open the example conference. */
export const openExample = defineCommand({
  id: 'open-example',
  title: 'Open the example conference',
  category: 'Conference',
  when: [],
  keys: [],
});
