import { describe, expect, it } from 'vitest';
import { type DisclosureDecision, disclosureDecisionRecord } from '../domain/disclosure-decision.ts';
import { decisionGap } from './decision-gap.ts';

const row = { file: 'log.csv', text: 'row', start: 0, end: 3, pieces: [[0, 0, 3]] };
const decision = (given: Partial<DisclosureDecision>) =>
  disclosureDecisionRecord.make({
    id: 'disclosure:1',
    reference: '1',
    agency: 'school',
    when: { kind: 'unknown', words: '' },
    what: 'a bruise',
    recipient: 'MASH',
    decidedBy: 'A. Lead',
    row,
    ...given,
  } as Parameters<typeof disclosureDecisionRecord.make>[0]);

describe('what a decision to share leaves open', () => {
  it.each([
    [{ decision: 'shared', consentAsked: 'yes', consentOutcome: 'Agreed by phone' }],
    [
      {
        decision: 'shared',
        consentAsked: 'no',
        reason: 'Telling them first would put the child at greater risk',
      },
    ],
    [{ decision: 'shared', consentAsked: 'no', reason: 'It would prejudice the police investigation' }],
    [{ decision: 'shared', consentAsked: 'no', reason: 'Mother could not be reached' }],
    [{ decision: 'not-shared', consentAsked: 'no', reason: 'Duplicate of entry 4, which was shared' }],
    [
      {
        decision: 'not-shared',
        consentAsked: 'yes',
        consentOutcome: 'Refused',
        reason: 'Sixteen, and competent to decide',
      },
    ],
    [{ decision: 'shared', recipient: 'Mother', consentAsked: 'yes', consentOutcome: 'read by phone' }],
  ] as const)('is nothing in %o', (given) => {
    expect(decisionGap(decision(given))).toBeNull();
  });

  it.each([
    ['not-recorded', {}, 'should'],
    ['pending', { reason: 'To think about' }, 'should'],
    ['not-shared', { reason: '' }, 'must'],
    ['not-shared', { reason: 'Mum asked', consentAsked: 'yes', consentOutcome: 'Refused' }, 'must'],
    ['not-shared', { reason: 'She would be upset' }, 'consider'],
    ['not-shared', { reason: 'Not a matter for us' }, 'consider'],
    ['not-shared', { reason: 'A duplicate', decidedBy: '' }, 'should'],
    ['shared', { consentAsked: 'yes', consentOutcome: '' }, 'should'],
    ['shared', { consentAsked: 'yes', consentOutcome: 'Agreed, but only the attendance' }, 'should'],
    ['shared', { consentAsked: 'yes', consentOutcome: 'Refused' }, 'should'],
    ['shared', { consentAsked: 'no', reason: '' }, 'should'],
    ['shared', { consentAsked: 'not-recorded', reason: 'Routine' }, 'should'],
    ['shared', { consentAsked: 'yes', consentOutcome: 'Agreed', decidedBy: '' }, 'should'],
  ] as const)('is asked of %s with %o', (kind, given, weight) => {
    const gap = decisionGap(decision({ decision: kind, ...given }));
    expect(gap?.weight).toBe(weight);
    expect(gap?.question).toContain('?');
  });
});
