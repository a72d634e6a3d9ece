import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { trialConference, trialDraft } from '../../test/cases/trial.ts';
import { contributionRecord, ContributionId } from '../domain/contribution.ts';
import { merge } from './merge.ts';
import { seal } from './seal.ts';
import { type SignedReport, replacedBy, withSigned } from './with-signed.ts';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const at = '2026-06-20T10:00:00.000Z';

const invited = (agency: string, organisation: string, report: string | null) => ({
  agency,
  organisation,
  contributor: '',
  role: '',
  report,
});

const conferenceAsking = (...invitations: ReturnType<typeof invited>[]) => trialConference({ invitations });

const came = (agency: string, organisation: string, file: string) =>
  contributionRecord.make({
    id: ContributionId.parse(`contribution:${file.replace(/\..*/, '')}`),
    agency,
    organisation,
    file,
    stage: 'received',
    template: { id: agency, version: 1 },
  });

const draftOf = (agency: string, organisation: string, id = 'one') =>
  trialDraft({ id: `draft:${id}` as never, agency, organisation });

function signedOf(
  draft: ReturnType<typeof draftOf>,
  count: number,
  replaces: ContributionId | null,
): SignedReport {
  const slug = `${draft.agency}-signed-${count}`;
  const contribution = contributionRecord.make({
    id: ContributionId.parse(`contribution:${slug}`),
    agency: draft.agency,
    organisation: draft.organisation,
    author: 'A. Author',
    file: `${slug}.txt`,
    stage: 'signed',
    template: { id: draft.agency, version: 1 },
    replaces,
    signed: {
      by: 'A. Author',
      at,
      draft: draft.id,
      number: count,
      revision: 'a'.repeat(64),
      text: digest('Words.'),
    },
  });
  return { sealed: seal(contribution, at, digest), text: 'Words.' };
}

describe('signed reports in their conference', () => {
  const elm = came('school', 'Elm School', 'elm.md');
  const oak = came('school', 'Oak School', 'oak.md');
  const gp = came('gp', 'Dr Hale', 'gp.md');

  test('take the place of the report of the same organisation, however it is written, and of no other', () => {
    const both = conferenceAsking(
      invited('school', 'Elm School', 'elm.md'),
      invited('school', 'Oak School', 'oak.md'),
    );
    const kept = { conference: both, contributions: [elm, oak, gp] };
    expect(replacedBy(draftOf('school', 'ELM  school.'), kept, [])).toBe(elm.id);
    expect(replacedBy(draftOf('school', 'Oak School'), kept, [])).toBe(oak.id);
    expect(replacedBy(draftOf('school', 'Ash School'), kept, [])).toBeNull();
    expect(replacedBy(draftOf('police', 'Elm School'), kept, [])).toBeNull();
  });

  test('take the place of the only one of their kind that was asked, whatever it calls itself', () => {
    const one = conferenceAsking(
      invited('school', 'Elm School', 'elm.md'),
      invited('gp', 'Dr Hale', 'gp.md'),
    );
    expect(
      replacedBy(draftOf('school', 'Elm Primary'), { conference: one, contributions: [elm, gp] }, []),
    ).toBe(elm.id);
  });

  test('a correction replaces what was signed before, and in the merge only the newest stands, where it was asked for', () => {
    const conference = conferenceAsking(
      invited('school', 'Elm School', 'elm.md'),
      invited('gp', 'Dr Hale', 'gp.md'),
      invited('police', 'Police', null),
    );
    const kept = {
      conference,
      contributions: [elm, gp],
      logs: [],
      texts: { 'elm.md': '', 'gp.md': '' },
      failed: [],
    };
    const draft = draftOf('school', 'Elm School');
    const first = signedOf(draft, 1, replacedBy(draft, kept, []));
    expect(first.sealed.contribution.replaces).toBe(elm.id);
    const second = signedOf(draft, 2, replacedBy(draft, kept, [first]));
    expect(second.sealed.contribution.replaces).toBe(first.sealed.contribution.id);
    const force = signedOf(draftOf('police', 'Police', 'two'), 3, null);
    const { contributions, ...rest } = withSigned(kept, [first, second, force]);
    const merged = merge(
      contributions.map((one) => seal(one, at, digest)),
      rest,
    );
    expect(new Set(merged.contributions.map(({ file }) => file))).toEqual(
      new Set(['gp.md', 'school-signed-2.txt', 'police-signed-3.txt']),
    );
    expect(merged.conference.invitations.map(({ report }) => report)).toEqual([
      'school-signed-2.txt',
      'gp.md',
      'police-signed-3.txt',
    ]);
    expect(rest.texts['school-signed-2.txt']).toBe('Words.');
    expect(merged.findings.filter(({ kind }) => kind === 'missing-report')).toEqual([]);
  });
});
