import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConference } from '../../test/cases/any-conference.ts';
import { misplaced, runsOf } from '../../test/cases/report-words.ts';
import { withoutHidden } from '../../test/cases/without-hidden.ts';
import { Audience, maySee } from '../domain/audience.ts';
import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import { compose } from './compose.ts';
import { Layout } from './layout.ts';

const layout = Layout.parse(
  JSON.parse(readFileSync(new URL('../../templates/reports/holistic/layout.json', import.meta.url), 'utf8')),
);
const tokenIn = /\bt\d+x\b/g;
/** How many random conferences are tried of each kind; MERGES=10000 tries that many. */
const runs = { numRuns: Number(process.env['MERGES'] ?? 150) };
const every = fc.constantFrom(...Audience.options);

/** How often each token is said in runs that name their source. */
function toldIn(report: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, from } of report.blocks.flatMap(runsOf)) {
    for (const [token] of from ? text.matchAll(tokenIn) : []) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

describe('a report of any conference, for any audience', () => {
  test('has no orphan: every word of a contribution has its source, and stands there', () => {
    fc.assert(
      fc.property(anyConference(true), every, ({ merged }, audience) => {
        const report = compose(merged, audience, layout);
        const orphans = report.blocks
          .flatMap(runsOf)
          .filter(({ text, from }) => !from && text.match(tokenIn));
        expect(orphans).toEqual([]);
        expect(misplaced(report, merged)).toEqual([]);
        const labels = report.blocks.map((block) =>
          block.kind === 'table'
            ? [block.caption, block.columns]
            : block.kind === 'heading'
              ? block.text
              : '',
        );
        expect(JSON.stringify(labels).match(tokenIn)).toBeNull();
      }),
      runs,
    );
  });

  test('loses nothing: every word that its readers may see is told', () => {
    fc.assert(
      fc.property(anyConference(true), every, ({ merged, tokens }, audience) => {
        const told = toldIn(compose(merged, audience, layout));
        const lost = [...tokens].filter(([token, one]) => maySee(audience, one.audience) && !told.has(token));
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  test('tells nothing twice but a child’s words in another’s account', () => {
    fc.assert(
      fc.property(anyConference(false), every, ({ merged, tokens }, audience) => {
        const told = toldIn(compose({ ...merged, findings: [] }, audience, layout));
        const twice = [...told].filter(([token, count]) => count > (tokens.get(token)?.most ?? 0));
        expect(twice).toEqual([]);
      }),
      runs,
    );
  });

  test('leaves no trace of what its readers may not see: without it, it is the same report', () => {
    fc.assert(
      fc.property(anyConference(true), every, ({ merged, tokens }, audience) => {
        const isHidden = ({ text }: Passage) =>
          (text.match(tokenIn) ?? []).some(
            (token) => !maySee(audience, tokens.get(token)?.audience ?? 'chair'),
          );
        const without = withoutHidden(merged, isHidden, audience === 'family');
        expect(compose(merged, audience, layout)).toEqual(compose(without, audience, layout));
      }),
      { numRuns: 200 },
    );
  });
});
