import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConference } from '../../test/cases/any-conference.ts';
import { misplaced, runsOf } from '../../test/cases/report-words.ts';
import { trialConference, trialDraft } from '../../test/cases/trial.ts';
import { withoutHidden } from '../../test/cases/without-hidden.ts';
import { makeId } from '../base/ids.ts';
import { Audience, maySee } from '../domain/audience.ts';
import { nothingDecided } from '../domain/decided.ts';
import type { Merged } from '../domain/merged.ts';
import type { Passage } from '../domain/passage.ts';
import type { Report } from '../domain/report.ts';
import { writeUp } from '../path/write-up.ts';
import { composeContribution } from './compose-contribution.ts';
import { compose } from './compose.ts';
import { Layout } from './layout.ts';

const layoutOf = (name: string) =>
  Layout.parse(
    JSON.parse(readFileSync(new URL(`../../templates/reports/${name}/layout.json`, import.meta.url), 'utf8')),
  );
const layout = layoutOf('contribution');
const tokenIn = /\bt\d+x\b/g;
const every = fc.constantFrom(...Audience.options);

const reportsOf = (merged: Merged, audience: Audience): Report[] =>
  merged.contributions.map((one) => composeContribution(merged, one, audience, layout));

/** How often each token is said in runs that name their source. */
function toldIn(reports: readonly Report[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, from } of reports.flatMap(({ blocks }) => blocks.flatMap(runsOf)))
    for (const [token] of from ? text.matchAll(tokenIn) : []) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

describe('the reports of single agencies, of any conference and for any audience', () => {
  test('together lose no word that their readers may see, and each word has its source', () => {
    fc.assert(
      fc.property(anyConference(true), every, ({ merged, tokens }, audience) => {
        const reports = reportsOf(merged, audience);
        for (const report of reports) expect(misplaced(report, merged)).toEqual([]);
        const told = toldIn(reports);
        const lost = [...tokens].filter(([token, one]) => maySee(audience, one.audience) && !told.has(token));
        expect(lost).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('tell nothing twice but a child’s words in the account around them', () => {
    fc.assert(
      fc.property(anyConference(false), every, ({ merged, tokens }, audience) => {
        const told = toldIn(reportsOf({ ...merged, findings: [] }, audience));
        expect([...told].filter(([token, count]) => count > (tokens.get(token)?.most ?? 0))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('leave no trace of what their readers may not see', () => {
    fc.assert(
      fc.property(anyConference(true), every, ({ merged, tokens }, audience) => {
        const isHidden = ({ text }: Passage) =>
          (text.match(tokenIn) ?? []).some(
            (token) => !maySee(audience, tokens.get(token)?.audience ?? 'chair'),
          );
        const without = withoutHidden(merged, isHidden, audience === 'family');
        expect(reportsOf(merged, audience)).toEqual(reportsOf(without, audience));
      }),
      { numRuns: 100 },
    );
  });
});

const conference = trialConference();

/** A word that stands nowhere else, so that it shows wherever it comes through. */
const word = fc.integer({ min: 0, max: 999 }).map((one) => `zz${one}zz`);
const recorded = fc.record({
  worries: word,
  service: word,
  serviceAudience: fc.constantFrom(...Audience.options),
  decision: word,
  request: word,
  declared: word,
  reason: word,
  asked: word,
});

/** A draft in which each of those words stands in one record, written up and laid in a conference of its own. */
function conferenceSaying(given: typeof recorded extends fc.Arbitrary<infer R> ? R : never): Merged {
  const draft = trialDraft({
    sections: [
      { key: 'worries', heading: 'Worries', text: `He told Miss Okafor of ${given.worries} on 5 May 2026.` },
    ],
    declarations: [
      { topic: 'missing', lookedAt: `the log ${given.declared}`, by: 'A. Author', on: '2026-06-20' },
    ],
    services: [
      {
        id: makeId('service', 'one'),
        person: makeId('child', 'c1'),
        service: `Service ${given.service}`,
        agency: 'youth-justice',
        from: null,
        to: null,
        purpose: '',
        audience: given.serviceAudience,
        harmful: null,
        notToBeUsedFor: '',
      },
    ],
    requests: [
      {
        id: makeId('request', 'one'),
        to: 'gp',
        toWhom: '',
        about: 'Alder',
        concern: given.request,
        asked: 'Weight',
        by: 'A. Author',
        on: '2026-06-01',
        wantedBy: null,
        reply: { kind: 'awaited' },
      },
    ],
    decisions: [
      {
        id: makeId('disclosure', 'one'),
        reference: '',
        agency: 'school',
        when: { kind: 'exact', on: '2026-06-19', words: '19 June 2026' },
        what: given.decision,
        recipient: 'His father',
        decision: 'not-shared',
        consentAsked: 'no',
        consentOutcome: '',
        reason: 'Risk to his mother.',
        decidedBy: 'A. Author',
        reviewOn: '2026-07-20',
      },
    ],
    acknowledgements: [
      {
        finding: 'it-is-felt:one',
        kind: 'not-so',
        reason: given.reason,
        by: 'A. Author',
        at: '2026-06-20T10:00:00.000Z',
        asked: { question: 'Who thinks so?', section: 'worries', words: given.asked },
      },
    ],
  });
  const { contribution, text } = writeUp(draft, conference, '2026-06-20');
  return {
    conference,
    contributions: [contribution],
    logs: [],
    texts: { [contribution.file]: text },
    failed: [],
    chronology: [],
    findings: [],
    decided: nothingDecided,
  };
}

test('what is recorded beside the words comes through to whom it is for, in the report of one agency and in the holistic one', () => {
  const holistic = layoutOf('holistic');
  fc.assert(
    fc.property(recorded, every, (given, audience) => {
      fc.pre(new Set(Object.values(given)).size === Object.keys(given).length);
      const merged = conferenceSaying(given);
      const [contribution] = merged.contributions;
      if (!contribution) throw new Error('There is no contribution.');
      for (const report of [
        composeContribution(merged, contribution, audience, layout),
        compose(merged, audience, holistic),
      ]) {
        const printed = JSON.stringify(report);
        const shows = (part: Exclude<keyof typeof given, 'serviceAudience'>) => printed.includes(given[part]);
        expect({
          worries: shows('worries'),
          declared: shows('declared'),
          service: shows('service'),
          decision: shows('decision'),
          request: shows('request'),
          reason: shows('reason'),
          asked: shows('asked'),
        }).toEqual({
          worries: true,
          declared: true,
          service: maySee(audience, given.serviceAudience),
          decision: audience !== 'family',
          request: audience !== 'family',
          reason: audience === 'chair',
          asked: audience === 'chair',
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('a report is laid out under its author’s headings, with who signed it on its cover and lines to sign', () => {
  const merged = conferenceSaying({
    worries: 'w',
    service: 's',
    serviceAudience: 'chair',
    decision: 'd',
    request: 'r',
    declared: 'l',
    reason: 'because',
    asked: 'a',
  });
  const [contribution] = merged.contributions;
  if (!contribution) throw new Error('There is no contribution.');
  const signed = {
    by: 'A. Author',
    at: '2026-06-20T10:00:00.000Z',
    draft: makeId('draft', 'one'),
    number: 1,
  };
  const whole = { ...contribution, signed: { ...signed, revision: 'a'.repeat(64), text: 'b'.repeat(64) } };
  const report = composeContribution(merged, whole, 'chair', layout);
  expect(
    report.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : [])),
  ).toEqual([
    '1 About this report',
    '1 What Elm School says',
    '2 Worries',
    '2 Asked, and nothing known',
    '2 Services involved',
    '2 Requests for information',
    '2 Disclosure decisions',
    '1 What the family’s version leaves out',
    '1 Annex: findings set aside',
    '1 Signatures',
  ]);
  expect(report).toMatchObject({ author: 'A. Author, DSL, Elm School', on: '2026-06-20', audience: 'chair' });
  expect(report.cover).toContainEqual({ label: 'Signed', value: 'By A. Author on 20 June 2026' });
  expect(report.blocks.flatMap((block) => (block.kind === 'signature' ? [block.name] : []))).toEqual([
    'A. Author',
    'C. Chair',
  ]);
});
