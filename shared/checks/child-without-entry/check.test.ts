import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { childWithoutEntry } from './check.ts';

holdsExamples(childWithoutEntry, {
  bad: [
    { says: 'Tamsin was hungry on 4 May.', children: { Tamsin: '2017-03-02', Jude: '2019-05-06' } },
    {
      says: { development: 'Finn is on the 9th centile.' },
      children: { Tamsin: '2017-03-02', Finn: '2025-05-06' },
      agency: 'health-visitor',
      asks: 'child',
    },
    {
      says: { chronology: '3 May 2026: Jude found alone by the canal' },
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
      agency: 'police',
    },
    {
      says: { view: 'Tamsin should be on a plan.' },
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06', Finn: '2025-05-06' },
      received: true,
    },
    {
      says: { strengths: 'Tamsin’s aunt reads with her.' },
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
    },
  ],
  good: [
    { says: 'Tamsin and Jude were hungry on 4 May.', children: { Tamsin: '2017-03-02', Jude: '2019-05-06' } },
    {
      says: 'Tamsin was hungry. Of Jude we know nothing; he goes to another school.',
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
    },
    'Tamsin was hungry on 4 May.',
    {
      says: 'The children were at home during both call-outs.',
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
      agency: 'police',
    },
    { says: 'Tamsin was hungry.', children: { Tamsin: '2017-03-02', Jude: '2019-05-06' }, alone: true },
  ],
  nearMiss: [
    { says: {}, children: { Tamsin: '2017-03-02', Jude: '2019-05-06' } },
    {
      says: {
        'childs-voice': [
          { child: 0, text: 'She is chatty.' },
          { child: 1, text: 'He is quiet.' },
        ],
      },
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
    },
    {
      says: 'Tamsin said that Jude has the bed and she has the floor.',
      children: { Tamsin: '2017-03-02', Jude: '2019-05-06' },
    },
  ],
});
