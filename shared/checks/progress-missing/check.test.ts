import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { progressMissing } from './check.ts';

holdsExamples(progressMissing, {
  bad: [
    { says: 'Hungry on 4 May.', conference: { kind: 'Review Child Protection Conference' } },
    {
      says: { strengths: 'Nan helps.' },
      conference: { kind: 'Review conference' },
      agency: 'health-visitor',
    },
    { says: {}, conference: { kind: 'First review' }, asks: 'progress' },
    {
      says: { actions: 'We will see her weekly.' },
      conference: { kind: 'Review Child Protection Conference' },
    },
    {
      says: 'Two call-outs.',
      conference: { kind: 'Review Child Protection Conference' },
      agency: 'police',
      received: true,
    },
  ],
  good: [
    'Hungry on 4 May.',
    {
      says: { progress: 'Weekly meetings: done, 9 of 10.' },
      conference: { kind: 'Review Child Protection Conference' },
    },
    {
      says: 'Core groups on 4 May and 9 June, attended both.',
      conference: { kind: 'Review Child Protection Conference' },
    },
    { says: 'Hungry.', conference: { kind: 'Review Child Protection Conference' }, alone: true },
    { says: 'All actions of the plan completed.', conference: { kind: 'Review conference' }, agency: 'gp' },
  ],
  nearMiss: [
    {
      says: 'Since the last conference she has been to nine sessions.',
      conference: { kind: 'Review conference' },
    },
    { says: 'Progress in maths.', conference: { kind: 'Initial Child Protection Conference' } },
    {
      says: 'The action to weigh Finn weekly was not done in May.',
      conference: { kind: 'Review conference' },
      agency: 'health-visitor',
    },
  ],
});
