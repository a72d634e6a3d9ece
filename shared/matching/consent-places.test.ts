import { describe, expect, it } from 'vitest';
import { consentWords } from './consent-words.ts';
import { ask, open } from './invented-consent.ts';
import { type MoreOf, report } from './invented-report.ts';

describe('the words on which a question stands', () => {
  it('go on into the next sentence where that alone leaves it open', () => {
    const text = 'Consent was sought. We do not say when: not recorded.';
    expect(open(`${text} It rained.`)).toEqual([[ask.when, text]]);
    expect(open('Consent was sought. It rained. Not recorded.')).toEqual([]);
  });

  it('are the next sentence’s own where that speaks of consent itself', () => {
    expect(open('Consent was sought. Permission was refused.')).toEqual([
      [ask.why, 'Permission was refused.'],
    ]);
  });

  it('are the first that ask it in a passage', () => {
    const [first, second] = ['Consent is not recorded.', 'Permission was not sought.'];
    expect(open(`${first} ${second} Permission is unknown.`)).toEqual([
      [ask.when, first],
      [ask.why, second],
    ]);
  });

  it('begin where the sentence before says that little was agreed', () => {
    const narrow = 'Consented to general progress only. She was not asked about consent to more.';
    expect(open(narrow)).toEqual([[ask.narrow, narrow]]);
    const bounded = 'Consent was limited. She has not seen this.';
    expect(open(`It rained. ${bounded}`)).toEqual([[ask.why, bounded]]);
    expect(open('It rained only once. She has not seen this.')).toEqual([
      [ask.why, 'She has not seen this.'],
    ]);
    expect(open('Consent was given. She has not seen this.')).toEqual([[ask.why, 'She has not seen this.']]);
  });

  it('take in what was agreed by word of mouth, which asks nothing else then', () => {
    const text = 'Consent was given for health only, verbally. She has not seen this.';
    expect(open(text)).toEqual([[ask.why, text]]);
    expect(open('Consent was given verbally. She has not seen this.')).toEqual([
      [ask.mouth, 'Consent was given verbally.'],
      [ask.why, 'She has not seen this.'],
    ]);
  });

  it('begin with their own sentence where the one before asks something already', () => {
    const first = 'Consent was general, the date not recorded.';
    expect(open(`${first} She has not seen this.`)).toEqual([
      [ask.when, first],
      [ask.why, 'She has not seen this.'],
    ]);
  });
});

describe('where it is looked for', () => {
  const bare = 'Not recorded.';
  const field =
    (label: string): MoreOf =>
    (words) => ({
      statements: [],
      fields: [
        { key: 'x', label, section: 'sharing', passage: words(bare), value: { kind: 'text' }, children: [] },
      ],
    });

  it('is every sentence under a heading or label on asking and telling', () => {
    expect(open({ say: bare, section: 'sharing', heading: 'Consent' })).toHaveLength(1);
    expect(open({ say: bare, section: 'sharing', heading: 'Who has seen this' })).toHaveLength(1);
    expect(open({ say: bare, section: 'sharing', heading: 'Roses' })).toEqual([]);
    expect(open({ say: bare, section: 'other', heading: 'Consent' })).toEqual([]);
    expect(open(bare, field('Permission of parents'))).toHaveLength(1);
    expect(open(bare, field('Roses'))).toEqual([]);
  });

  it('is also what found no place in the report', () => {
    const leftover = (text: string) =>
      open(text, (words) => ({ statements: [], unplaced: [{ passage: words(text), reason: 'No place.' }] }));
    expect(leftover('Consent is not recorded.')).toHaveLength(1);
    expect(leftover(bare)).toEqual([]);
  });

  it('asks as a thing that should be recorded', () => {
    const { contribution, file, text } = report('school', ['Consent is not recorded.']);
    const [finding] = consentWords(contribution, { [file]: text });
    expect(finding).toMatchObject({ kind: 'sharing-gap', weight: 'should', agency: 'school' });
    expect(finding?.suggestions.map(({ kind }) => kind)).toEqual(['open-form']);
  });
});
