import { describe, expect, it } from 'vitest';
import { consentWords } from './consent-words.ts';
import type { Paragraph } from './invented-case.ts';
import { type MoreOf, report } from './invented-report.ts';

const ask = {
  when: 'Was consent asked, when, and with what answer? The record does not say.',
  narrow:
    'What was agreed, and on what ground does the rest go further? The consent is narrower than what is shared.',
  why: 'Why was consent not asked, and was the family told? The report gives no reason that would stand.',
  mouth: 'When was consent given by word of mouth, to what, and who heard it? There is no day.',
};

/** What a report leaves open in a paragraph, each question with the words it stands on. */
function open(part: string | Paragraph, more?: MoreOf): (readonly [question: string, quote: string])[] {
  const { contribution, file, text } = report('school', [part], more);
  return consentWords(contribution, { [file]: text }).map(
    ({ message, evidence }) => [message, evidence[0]?.quote ?? ''] as const,
  );
}

describe('whether the family was asked or told is left open', () => {
  it.each([
    [ask.when, 'Consent is not recorded.'],
    [ask.when, 'Ms Marsh consented; the date is unknown.'],
    [ask.when, 'It is undated, but consent was given.'],
    [ask.when, 'I cannot find the consent form.'],
    [ask.when, 'It is unclear whether permission was given.'],
    [ask.when, 'She agreed that information may be shared; which date we do not say.'],
    [ask.when, 'Seen by Dad, date not known.'],
    [ask.when, 'A copy has been posted, there is no date.'],
    [ask.when, 'Ms Marsh may be aware of this report; not clear.'],
    [ask.narrow, 'She agreed to share school reports only and has not been asked about the GP.'],
    [ask.narrow, 'Dad has PR and was not asked.'],
    [ask.narrow, 'Consent was given by one; we have not discussed what else goes.'],
    [ask.why, 'Permission was not sought.'],
    [ask.why, 'Consent isn’t needed.'],
    [ask.why, 'Mum was not told about this report.'],
    [ask.why, 'Seen by Mum: not yet.'],
    [ask.why, 'The report was not read to her.'],
    [ask.why, 'It was shared with parents but Dad was not sent it.'],
    [ask.why, 'This was not explained to Mum, as she declined.'],
    [ask.why, 'Ms Marsh has not seen this.'],
    [ask.why, 'The tenant has not yet been shown it.'],
    [ask.why, 'Mr Holt wasn’t notified.'],
    [ask.why, 'He has not been given a copy.'],
    [ask.why, 'No copy was given.'],
    [ask.why, 'Nobody was asked.'],
    [ask.why, 'We had not had time to show her.'],
    [ask.why, 'I hope to show this to Mum but have not yet.'],
    [ask.why, 'Mr Holt hasn’t been contacted.'],
    [ask.why, 'We didn’t tell her what the report says.'],
    [ask.why, 'Dad hasn’t seen it.'],
    [ask.why, 'Consent was withdrawn.'],
    [ask.why, 'We did not let Mum know that we were writing.'],
    [ask.why, 'Dad wasn’t told of the meeting.'],
    [ask.why, 'The consent form was posted; not yet back.'],
    [ask.mouth, 'Consent was given verbally.'],
    [ask.mouth, 'She gave verbal permission.'],
  ])('%s %s', (question, text) => {
    expect(open(text)).toEqual([[question, text]]);
  });

  it.each([
    'Consent was given on 4 March.',
    'Consent was given verbally on 4 March.',
    'Consent was verbal. It was given on 4 March 2026.',
    'The door was not recorded.',
    'Mum was not told about the roses.',
    'Consent to treatment was not recorded.',
    'Consent for the school trip is unknown.',
    'Permission for photographs was not sought.',
    'Consent was not sought as it would place the children at risk.',
    'Consent was not sought. Telling them would prejudice the police investigation.',
    'Consent was discussed. It covers all.',
  ])('but not by: %s', (text) => {
    expect(open(text)).toEqual([]);
  });
});

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
