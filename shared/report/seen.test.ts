import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyConference } from '../../test/cases/any-conference.ts';
import { withoutHidden } from '../../test/cases/without-hidden.ts';
import { Audience, maySee } from '../domain/audience.ts';
import type { Merged } from '../domain/merged.ts';
import type { Passage } from '../domain/passage.ts';
import { knowledgeOf } from '../pictures/knowledge.ts';
import { timelineOf } from '../pictures/timeline.ts';
import { contextOf } from './context.ts';
import { Layout } from './layout.ts';
import { seenIn } from './seen.ts';

const layout = Layout.parse(
  JSON.parse(readFileSync(new URL('../../templates/reports/holistic/layout.json', import.meta.url), 'utf8')),
);
const tokenIn = /\bt\d+x\b/g;

/** Both pictures as one audience may see them. */
function picturesFor(merged: Merged, audience: Audience) {
  const seen = seenIn(contextOf(merged, audience, layout));
  return { timeline: timelineOf(seen), knowledge: knowledgeOf(seen) };
}

test('the pictures bear no trace of what their readers may not see', () => {
  fc.assert(
    fc.property(anyConference(true), fc.constantFrom(...Audience.options), ({ merged, tokens }, audience) => {
      const mayBeSeen = (token: string) => maySee(audience, tokens.get(token)?.audience ?? 'chair');
      const isHidden = ({ text }: Passage) => (text.match(tokenIn) ?? []).some((token) => !mayBeSeen(token));
      const pictures = picturesFor(merged, audience);
      const shown = new Set(JSON.stringify(pictures).match(tokenIn) ?? []);
      expect([...shown].filter((token) => !mayBeSeen(token))).toEqual([]);
      const without = withoutHidden(merged, isHidden, audience === 'family');
      expect(picturesFor(without, audience)).toEqual(pictures);
    }),
    { numRuns: 150 },
  );
});
