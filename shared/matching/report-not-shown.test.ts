import { describe, expect, it } from 'vitest';
import { report } from './invented-report.ts';
import { reportNotShown } from './report-not-shown.ts';

/** What is asked of a report that says of itself whether the family has seen it, in words of its own where there are any. */
function asked(shared: string, words = '', line = words, organisation = '') {
  const { contribution, file, text } = report('school', ['Ivo reads.', line], (find) => ({
    organisation,
    sharing: {
      shared,
      withWhom: '',
      when: { kind: 'unknown', words: '' },
      words: words ? find(words) : null,
    },
  }));
  return reportNotShown(contribution, { [file]: text });
}

describe('a report that the family has not seen', () => {
  it.each([
    [
      'no',
      'should',
      'When will the family see this report? School or college says that it has not been shown',
    ],
    ['in-part', 'consider', 'Which parts of this report has the family not seen, and why? School or college'],
    ['not-recorded', 'should', 'Has the family seen this report? School or college does not say.'],
  ])('is asked about: %s', (shared, weight, message) => {
    const [finding, ...more] = asked(shared, 'Not shown to Mum.');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: 'sharing-gap', weight, agency: 'school' });
    expect(finding?.message).toContain(message);
    expect(finding?.evidence.map(({ quote }) => quote)).toEqual(['Not shown to Mum.']);
    expect(finding?.suggestions.map(({ kind }) => kind)).toEqual(['open-form']);
  });

  it('is asked about by the name of its organisation where there is one', () => {
    expect(asked('no', '', 'It rained.', 'Hill Primary')[0]?.message).toContain('Hill Primary says');
  });

  it('is asked about without words where it has none', () => {
    expect(asked('not-recorded', '', 'It rained.')[0]?.evidence).toEqual([]);
  });

  it('is asked about gently where it gives a reason that stands, in those words or around them', () => {
    const reason = 'Not shown: it would put Ivo at greater risk.';
    for (const words of [reason, 'Not shown', 'greater risk.']) {
      const [finding] = asked('no', words, reason);
      expect(finding?.weight).toBe('consider');
      expect(finding?.message).toContain('School or college gives a reason.');
    }
    const before = `It would put Ivo at greater risk.`;
    expect(asked('no', 'Not shown.', `${before} Not shown.`)[0]?.weight).toBe('consider');
    expect(asked('no', 'Not shown.', 'Not shown. She is busy.')[0]?.weight).toBe('should');
    expect(asked('not-recorded', reason)[0]?.message).toContain('does not say');
  });

  it('gives its reason in the words themselves where these stand in no statement', () => {
    const { contribution, file, text } = report('school', ['It would put Ivo at greater risk.'], (find) => ({
      statements: [],
      sharing: {
        shared: 'no',
        withWhom: '',
        when: { kind: 'unknown', words: '' },
        words: find('It would put Ivo at greater risk.'),
      },
    }));
    expect(reportNotShown(contribution, { [file]: text })[0]?.weight).toBe('consider');
  });

  it('is no matter once they have', () => {
    expect(asked('yes', 'Shown to Mum.')).toEqual([]);
  });
});
