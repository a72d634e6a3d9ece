import { defineCommand } from '../define.ts';

/** Verify a signed file. */
export const verifyFile = defineCommand({
  id: 'verify-file',
  title: 'Verify a signed file',
  category: 'Report',
  when: [],
  keys: [],
});
