import { describe, expect, it } from 'vitest';
import { childVoiceMissing } from './childs-voice-missing.ts';
import { type Paragraph, type Report, caseOf } from './invented-case.ts';
import { type MoreOf, report, saidIn, voices } from './invented-report.ts';

const asked = (...reports: Report[]) => {
  const caseFile = caseOf(...reports);
  return childVoiceMissing(caseFile, [], saidIn(caseFile)).map(({ agency, child, evidence }) => ({
    agency,
    child,
    words: evidence.map(({ quote }) => quote),
  }));
};
const plain = 'Ivo is in Year 5.';
/** The words to which a reader is led in a report that first names the boy and says nothing of him. */
const shown = (lines: readonly (string | Paragraph)[], more?: MoreOf): string[] =>
  asked(report('school', [plain, ...lines], more))[0]?.words ?? [];

describe('where a child’s voice is missing, a reader is led to words of nobody having asked', () => {
  it('stands on sharing too where it says so of children', () => {
    const section = 'sharing';
    const say = 'No officer has asked either child anything.';
    expect(shown([{ section, say }])).toEqual([say]);
    expect(shown([{ section, say: 'He has not seen this.' }])).not.toContain('He has not seen this.');
  });

  it.each([
    'Ivo has not been spoken to on his own.',
    'We did not meet Ivo.',
    'The officer didn’t see Ivo.',
    'Neither child was interviewed.',
    'We haven’t spoken to Ivo.',
    'We have not established what Ivo would say.',
    'The visit took place without Ivo being asked.',
    'Nobody has asked Ivo.',
    'We have yet to hear the boy’s views: unable to meet him.',
    'His wishes are not in this report.',
    'Views of the young person: n/a.',
    'The voice of the pupil was not obtained.',
    'Ivo is non-verbal.',
    'The baby is pre-verbal.',
    'Ivo is too young to be asked.',
    'Ivo was asleep.',
    'Ivo was upstairs at the time.',
    'Ivo did not say much.',
    'Ivo is not one for talking.',
    'We hold no information about the child.',
  ])('%s', (words) => {
    expect(shown([words])).toEqual([words]);
  });

  it.each([
    'The officer has not seen the tenancy.',
    'Ms Marsh was asleep.',
    'Ivo was spoken to on Tuesday.',
    'Nell is too young to be asked.',
  ])('but not to: %s', (words) => {
    expect(shown([words, { say: 'Ivo reads.', section: 'details', heading: 'Pupil' }])).not.toContain(words);
  });
});

describe('or to words of an adult for how the child is', () => {
  it.each([
    'Ivo is a happy, bubbly boy.',
    'Ivo is content in class.',
    'Ivo settles in the mornings.',
    'Ivo is smiley.',
    'Ivo is polite.',
    'Ivo is a lovely lad.',
    'Ivo is sociable.',
    'Ivo can be withdrawn.',
    'Ivo is moody.',
    'Ivo is thriving.',
    'Ivo presents as well cared for.',
    'Ivo comes across as fine.',
    'Ivo is doing fine.',
    'Ivo enjoys football.',
    'Ivo loves drawing.',
    'Ivo wants a dog.',
    'Ivo would say yes.',
    'Ivo feels at home.',
    'Ivo is excited about Easter.',
    'Ivo does not like maths.',
    'Both children are happy.',
    'The two boys are settled.',
  ])('%s', (words) => {
    expect(shown([words])).toEqual([words]);
  });

  it('though they do not name the child, in a part of the report that is of that child alone', () => {
    const line = { say: 'He is moody.', children: ['child:a'] };
    expect(shown([line])).toEqual(['He is moody.']);
    expect(shown(['He is moody.'])).toEqual([plain]);
    expect(shown(['Ivo and Nell are moody.'])).toEqual(['Ivo and Nell are moody.']);
  });

  it.each(['Ivo sits by the window.', 'The head teacher is happy.', 'Nell is a happy girl.'])(
    'but not to: %s',
    (words) => {
      expect(shown([words, { say: 'Ivo reads.', section: 'details', heading: 'Pupil' }])).not.toContain(
        words,
      );
    },
  );
});

describe('the words to which a reader is led', () => {
  const sulks = (at: number) => `Ivo is moody in week ${at}.`;

  it('are eight at most, those of the section that asks for the child’s words first', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(sulks);
    const voice = { say: 'Ivo draws.', section: 'childs-voice', heading: 'Views' };
    expect(shown([...many, voice])).toEqual(['Ivo draws.', ...many.slice(0, 7)]);
  });

  it.each<[string, Paragraph]>([
    ['in what it says of sharing', { say: 'Ivo was not asked.', section: 'sharing' }],
    ['in what it says of sharing', { say: 'Ivo is happy with it.', section: 'sharing' }],
    ['among the labels at its head', { say: 'Ivo, a happy boy.', section: 'details' }],
  ])('do not stand %s', (_, line) => {
    expect(shown([line])).toEqual([plain]);
  });

  it.each([
    'Ivo, not seen.',
    'No account has been sought from the children.',
    'We haven’t talked to Ivo.',
    'No history could be taken from Ivo.',
    'Ivo: in school when I called.',
  ])('can stand at its head: “%s”', (say) => {
    expect(shown([{ say, section: 'details' }])).toEqual([say]);
  });

  it('can stand at its head under a heading', () => {
    const line = { say: 'Ivo, a happy boy.', section: 'details', heading: 'The visit' };
    expect(shown([line])).toEqual(['Ivo, a happy boy.']);
  });

  it.each<Paragraph>([
    { say: 'Ivo was not asked; Nell said “I want my bed back”.' },
    { say: 'Ivo is moody. Nell and Ivo: “I want my bed back”.' },
    { say: 'Ivo and Nell: “I want my bed back”.', section: 'childs-voice', heading: 'Views' },
  ])('are not those in which the other child speaks: $say', (line) => {
    const words = shown([line], voices(['child:b', 'I want my bed back']));
    expect(words.join()).not.toContain('I want my bed back');
  });

  it('are the first that name the child where none say how the child is, else the first of the report', () => {
    const one = (...lines: (string | Paragraph)[]) => asked(report('school', lines))[0]?.words;
    const head = { say: 'Report of a school.', section: 'details' };
    expect(one('It rained.', 'Ivo drew.', 'Ivo sat.')).toEqual(['Ivo drew.']);
    expect(one(head, 'It rained.')).toEqual(['It rained.']);
    expect(one(head)).toEqual(['Report of a school.']);
  });
});
