import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** What is asked of the computer: its kind, its variables and the home of the person. */
type Person = { platform: NodeJS.Platform; environment: NodeJS.ProcessEnv; home: string };

/**
 * The folder in which programs of this person keep what they have, as each operating system has it; WHOLE_PICTURE_DATA names
 * another. On Windows it is the local one, which does not roam.
 */
export function dataFolder({ platform, environment, home }: Person = here()): string {
  const named = environment['WHOLE_PICTURE_DATA'];
  if (named) return resolve(named);
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Whole Picture');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Whole Picture');
  return join(environment['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'whole-picture');
}

const here = (): Person => ({ platform: process.platform, environment: process.env, home: homedir() });
