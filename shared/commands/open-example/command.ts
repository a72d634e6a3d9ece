import { defineCommand } from '../define.ts';

/** Open the demonstration vault with the example conference. */
export const openExample = defineCommand({
  id: 'open-example',
  title: 'Look at the example',
  category: 'Conference',
  when: [],
  keys: [],
});
