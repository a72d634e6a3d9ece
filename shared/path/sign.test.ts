import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { trialConference, trialDraft } from '../../test/cases/trial.ts';
import { ContributionId } from '../domain/contribution.ts';
import type { Finding } from '../domain/finding.ts';
import { acknowledgementOf } from './acknowledge.ts';
import { check } from './check.ts';
import { readSealed, seal, storeSealed } from './seal.ts';
import { sign } from './sign.ts';
import { writeUp } from './write-up.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const conference = trialConference();

const written = (text: string, more = {}) =>
  writeUp(
    trialDraft({ sections: [{ key: 'worries', heading: 'Worries', text }], ...more }),
    conference,
    '2026-06-20',
  );

const signing = {
  by: 'A. Author',
  at: '2026-06-20T10:00:00.000Z',
  revision: { document: 'draft:one' as never, number: 3, digest: 'a'.repeat(64) },
  id: ContributionId.parse('contribution:school-signed-1'),
  replaces: null,
};

/** What is asked of a report, every question of it as grave as can be. */
const grave = ({ contribution, text }: ReturnType<typeof written>): Finding[] =>
  check(contribution, text).map((one) => ({ ...one, weight: 'must' }));

describe('signing', () => {
  test('is refused while a must is open, and says which, each once', () => {
    const report = written('It is felt that he is at risk. It is felt that school is a safe place.');
    const found = grave(report);
    const felt = found.find(({ kind }) => kind === 'it-is-felt');
    expect(() => sign(report, found, signing, digest)).toThrow(
      /^This report cannot be signed yet\. \d+ questions? that must/,
    );
    expect(() => sign(report, found, signing, digest)).toThrow(`“${felt?.message}” (2 times)`);
  });

  test('is open to what only should be answered, and to a must that was set aside with a reason', () => {
    const report = written('It is felt that he is at risk.');
    const found = grave(report);
    const milder = found.map((one): Finding => ({ ...one, weight: 'should' }));
    expect(sign(report, milder, signing, digest).stage).toBe('signed');
    const acknowledgements = found.map((one) =>
      acknowledgementOf(one, report.contribution, {
        kind: 'decided-with-lead',
        reason: 'Agreed with the lead on 19 June.',
        by: 'A. Author',
        at: '2026-06-19T10:00:00.000Z',
      }),
    );
    const again = written('It is felt that he is at risk.', { acknowledgements });
    const signed = sign(again, grave(again), signing, digest);
    expect(signed).toMatchObject({
      id: signing.id,
      stage: 'signed',
      acknowledgements,
      signed: {
        by: 'A. Author',
        at: signing.at,
        draft: 'draft:one',
        number: 3,
        revision: 'a'.repeat(64),
        text: digest(again.text),
      },
    });
  });

  test('needs words and an author', () => {
    expect(() => sign(written(' '), [], signing, digest)).toThrow(/nothing to sign yet/);
    expect(() => sign(written('He reads well.', { author: ' ' }), [], signing, digest)).toThrow(
      /who wrote it/,
    );
  });

  test('gives what can be sealed, and a stored seal shows every change', () => {
    const report = written('He reads well.');
    expect(() => seal(report.contribution, signing.at, digest)).toThrow(/must be signed before/);
    const sealed = seal(sign(report, [], signing, digest), signing.at, digest);
    const stored = JSON.parse(JSON.stringify(storeSealed(sealed))) as ReturnType<typeof storeSealed>;
    expect(readSealed(stored, digest)).toEqual(sealed);
    for (const meddled of [
      { ...stored, contribution: { ...stored.contribution, author: 'Somebody else' } },
      { ...stored, contribution: { ...stored.contribution, acknowledgements: [], title: 'Other' } },
      { ...stored, sealedAt: '2026-06-21T10:00:00.000Z' },
    ])
      expect(() => readSealed(meddled, digest)).toThrow(/has changed since it was sealed/);
  });
});
