import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from './data-folder.ts';

const home = resolve('/home/kim');

test.each([
  ['linux', {}, join(home, '.local', 'share', 'whole-picture')],
  ['linux', { XDG_DATA_HOME: resolve('/data') }, join(resolve('/data'), 'whole-picture')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Whole Picture')],
  ['win32', { LOCALAPPDATA: 'L' }, join('L', 'Whole Picture')],
  ['win32', { WHOLE_PICTURE_DATA: resolve('/mine') }, resolve('/mine')],
] as const)('on %s with %j it is %s', (platform, environment, folder) => {
  expect(dataFolder({ platform, environment, home })).toBe(folder);
});
