import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { referralUnanswered } from './check.ts';

const rules = 'england';

holdsExamples(referralUnanswered, {
  section: 'chronology',
  bad: [
    { says: '4 May 2026: Referral to MASH about the bruise, by telephone', rules, asks: 'one' },
    {
      says: {
        involvement:
          'On 4 May 2026 we referred Tamsin to children’s social care. She came to school as usual.',
      },
      rules,
      marks: 'On 4 May 2026',
    },
    {
      says: '12/01/26: MARF sent to the hub\n13/03/26: MARF sent again',
      agency: 'early-years',
      rules,
      asks: 'several',
    },
    {
      says: {
        worries: 'I made a referral to social services on 2 June 2026 as her weight had fallen again.',
      },
      agency: 'health-visitor',
      rules,
    },
    { says: '8 June 2026: Referral to MASH, form sent at 4pm', rules, today: '2026-06-10' },
    {
      says: '3 November 2025: Referral made to CSC duty team\n9 June 2026: Came without a coat',
      agency: 'gp',
      received: true,
      rules,
    },
  ],
  good: [
    { says: '4 May 2026: Referral to MASH, accepted 5 May', rules },
    { says: '4 May 2026: Referral to MASH\n6 May 2026: Strategy discussion by telephone', rules },
    {
      says: {
        involvement:
          'On 4 May 2026 we referred Tamsin to children’s social care. They replied on 5 May 2026 that early help was advised.',
      },
      rules,
    },
    { says: '4 May 2026: Referral to MASH, no reply by 8 May, escalated to the service manager', rules },
    { says: '4 May 2026: Referral to MASH about the bruise', agency: 'social-care', rules },
    {
      says: '4 May 2026: Referral to MASH about the bruise',
      rules,
      requests: [
        {
          to: 'social-care',
          on: '2026-05-08',
          concern: 'bruise',
          asked: 'outcome',
          reply: { kind: 'answered', by: 'D. Duty', on: '2026-05-09', words: 'An assessment has begun.' },
        },
      ],
    },
  ],
  nearMiss: [
    { says: '9 June 2026: Referral to MASH, form sent at 4pm', rules, today: '2026-06-10' },
    { says: '5 June 2026: Referral to MASH, form sent at 4pm', rules, today: '2026-06-08' },
    { says: '4 May 2026: Referral to CAMHS sent by post', rules },
    {
      says: { actions: 'If it happens again we will make a referral to social care on 1 June 2026.' },
      rules,
    },
    { says: '4 May 2026: Referral to MASH about the bruise, by telephone' },
    { says: '4 May 2026: Police referral to MASH after the call-out', rules },
  ],
});
