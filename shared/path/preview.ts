import type { CaseFile } from '../domain/case-file.ts';
import type { Contribution } from '../domain/contribution.ts';
import { nothingDecided } from '../domain/decided.ts';
import type { Draft } from '../domain/draft.ts';
import type { Merged } from '../domain/merged.ts';
import { type LocalRules, templateAmong } from '../template/local-rules.ts';
import { aroundOf } from './around.ts';
import { check } from './check.ts';
import { chronology } from './merge.ts';
import { writeUp } from './write-up.ts';

/**
 * A draft as it would be read if it were signed now, alone in its conference: what its own report is composed of. Nothing of it is
 * signed or sealed, and none of the other reports is there. `today` is an ISO day, `rules` is what counts locally.
 */
export function preview(
  draft: Draft,
  around: Pick<CaseFile, 'conference' | 'logs' | 'texts'>,
  today: string,
  rules?: LocalRules,
): { merged: Merged; contribution: Contribution } {
  const { contribution, text } = writeUp(draft, around.conference, today, {
    template: templateAmong(rules, draft.template),
  });
  const alone = {
    conference: around.conference,
    contributions: [contribution],
    logs: [],
    texts: { [contribution.file]: text },
    failed: [],
    decided: nothingDecided,
  };
  const findings = check(contribution, text, aroundOf(draft.agency, around, today, rules));
  return { merged: { ...alone, chronology: chronology(alone, []), findings }, contribution };
}
