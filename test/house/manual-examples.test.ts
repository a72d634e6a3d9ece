import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../shared/checks/index.gen.ts';

/** The lines of a list that follows a sentence of a manual. */
const listAfter = (manual: string, words: string): string[] => {
  const [, list = ''] = manual.split(`\n${words}\n\n`);
  return (/^(?:- .*\n)+/.exec(list)?.[0] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(2).replace(/^\\-/, '-'));
};

describe('the manual of a wording check', () => {
  it.each(checks.filter(({ wording }) => wording).map(({ id, wording }) => [id, wording] as const))(
    '%s gives examples that are so',
    (id, wording) => {
      const manual = readFileSync(new URL(`../../shared/checks/${id}/check.md`, import.meta.url), 'utf8');
      const marks = (text: string) => wording?.mark({ agency: 'school', section: 'worries', text }) ?? [];
      const asked = listAfter(manual, 'It asks about:');
      const left = listAfter(manual, 'It leaves alone:');
      expect([asked.length >= 3, left.length >= 3]).toEqual([true, true]);
      expect(asked.filter((text) => marks(text).length === 0)).toEqual([]);
      expect(left.filter((text) => marks(text).some(({ tier }) => tier === 'sure'))).toEqual([]);
    },
  );
});
