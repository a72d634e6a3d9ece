import { describe, expect, it } from 'vitest';
import { type DisclosureDecision, disclosureDecisionRecord } from '../domain/disclosure-decision.ts';
import { decisionGap, soundReason } from './decision-gap.ts';

const asked = (given: Partial<DisclosureDecision>): string | undefined =>
  decisionGap(
    disclosureDecisionRecord.make({
      id: 'disclosure:1',
      reference: '1',
      agency: 'school',
      when: { kind: 'unknown', words: '' },
      what: 'a bruise',
      recipient: 'MASH',
      decidedBy: 'A. Lead',
      row: { file: 'log.csv', text: 'row', start: 0, end: 3, pieces: [[0, 0, 3]] },
      ...given,
    } as Parameters<typeof disclosureDecisionRecord.make>[0]),
  )?.question;
const answered = (consentOutcome: string) =>
  asked({ decision: 'shared', consentAsked: 'yes', consentOutcome });
const kept = (reason: string) => asked({ decision: 'not-shared', consentAsked: 'no', reason });

describe('reasons for which a family need not be asked first', () => {
  it.each([
    'It would put Ivo at greater risk.',
    'Telling him would place her in danger.',
    'For the safety of both.',
    'It would prejudice the enquiry.',
    'There is a live investigation.',
    'A serious crime is suspected.',
    'Mum could not be reached.',
    'Unable to contact Dad.',
    'Asking would delay the strategy meeting.',
    'Urgent, same day.',
    'It names a third party.',
    'A court order requires it.',
    'Legal advice was taken.',
    'Likely significant harm.',
    'Section 47 enquiry.',
    'Under s.47.',
    'Police asked us to hold it.',
    'She lacks capacity.',
    'Statutory return.',
    'PPN sent.',
    'Children were present.',
    'Child protection.',
    'Safety planning.',
    'His protection outweighs it.',
    'Necessary to protect children at the address.',
    'Prevention of crime.',
    'It would have alerted the household.',
    'It could lead to devices being wiped.',
    'Telling her might lead to pressure on Ivo.',
    'She has been intimidated.',
    'For fear of retaliation.',
    'Data of a suspect.',
    'Routine; parent told at the time.',
    'Immediate medical need.',
    'A missing child.',
  ])('stand: %s', (reason) => {
    expect(soundReason.test(reason)).toBe(true);
  });

  it.each([
    'She would be upset.',
    'The community safety partnership asked.',
    'Mother was told.',
    'We have always done so.',
    'It is policy.',
    'She is busy.',
    'At her request.',
  ])('do not: %s', (reason) => {
    expect(soundReason.test(reason)).toBe(false);
  });
});

describe('what is asked of a thing that was shared', () => {
  it.each([
    'OK by phone',
    'Fine with her',
    'She agreed',
    'Consent given',
    'Signed form',
    'Yes',
    'Obtained 4 May',
    'Happy for it to go',
    'Verbal',
  ])('is nothing where consent was given: %s', (answer) => {
    expect(answered(answer)).toBeUndefined();
  });

  it.each([
    ['On what ground was “a bruise” shared although consent was refused?', 'Refused'],
    ['On what ground was “a bruise” shared although consent was refused?', 'Declined, yes'],
    ['On what ground was “a bruise” shared although consent was refused?', 'Agreed, then withdrew'],
    ['On what ground was “a bruise” shared although consent was refused?', 'Mum said no'],
    ['What was the answer when consent was asked for “a bruise”? It is not recorded.', 'Left a message'],
    [
      'Does the consent cover “a bruise”? It is narrower: “Agreed to general progress”.',
      'Agreed to general progress',
    ],
    ['Does the consent cover “a bruise”? It is narrower: “Yes, except the GP”.', 'Yes, except the GP'],
    ['Does the consent cover “a bruise”? It is narrower: “Yes, not the bruise”.', 'Yes, not the bruise'],
  ])('%s %s', (question, answer) => {
    expect(answered(answer)).toBe(question);
  });

  it('is why nobody was asked, or whether', () => {
    const shared = (consentAsked: DisclosureDecision['consentAsked']) =>
      asked({ decision: 'shared', consentAsked });
    expect(shared('no')).toContain('Why was the family not asked before “a bruise” was shared?');
    expect(shared('not-recorded')).toBe(
      'Was consent asked before “a bruise” was shared? The entry is blank.',
    );
    expect(asked({ decision: 'shared', consentAsked: 'no', decidedBy: ' ' })).toContain(
      'Who decided to share',
    );
    expect(asked({ decision: 'shared', consentAsked: 'no', what: '' })).toContain('before “this” was shared');
  });

  it.each(['Mother', 'the father', 'Both parents', 'Family', 'Mrs Marsh', '"Dad"'])(
    'is nothing where the family themselves were given it: %s',
    (recipient) => {
      expect(asked({ decision: 'shared', recipient })).toBeUndefined();
    },
  );

  it.each(['Family centre', 'Mother of a friend', 'MASH, for Mum', 'Motherwell surgery'])(
    'is asked where they were not: %s',
    (recipient) => {
      expect(asked({ decision: 'shared', recipient })).toContain('Was consent asked');
    },
  );
});

describe('what is asked of a thing that was not shared', () => {
  it.each([
    'Duplicate of 4',
    'Already shared on 2 May',
    'Shared under entry 4',
    'Not relevant',
    'Fraser competent',
    'At risk if he knew',
  ])('is nothing where it was settled: %s', (reason) => {
    expect(kept(reason)).toBeUndefined();
  });

  it('is whether the reason is about the child’s safety, or a refusal the end of it', () => {
    expect(kept('Not for us')).toBe(
      'Is the reason for not sharing “a bruise” about the child’s safety? The record gives: “Not for us”.',
    );
    expect(kept('Consent withheld; a duplicate')).toContain('Does the refusal settle it?');
    expect(kept('  ')).toBe('Why was “a bruise” not shared? No reason is recorded.');
    const answer = { decision: 'not-shared', consentAsked: 'yes', consentOutcome: 'At work' } as const;
    expect(asked(answer)).toContain('The record gives: “At work”.');
    expect(asked({ ...answer, consentOutcome: 'No answer', reason: 'Duplicate', decidedBy: '' })).toBe(
      'Who decided not to share “a bruise”? Nobody is named.',
    );
  });

  it('is who decides, while nobody has', () => {
    expect(asked({ decision: 'pending' })).toContain('Who decides about “a bruise”, and by when?');
    expect(asked({ decision: 'not-recorded' })).toBe(
      'What was decided about sharing “a bruise”? No decision is recorded.',
    );
  });
});
