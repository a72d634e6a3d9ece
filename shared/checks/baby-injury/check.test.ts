import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { babyInjury } from './check.ts';

holdsExamples(babyInjury, {
  agency: 'health-visitor',
  bad: [
    {
      says: 'Finn had a bruise on his cheek on 20 May 2026.',
      children: { Finn: '2026-03-01' },
      marks: 'bruise on his cheek',
    },
    {
      says: { chronology: '4 May 2026: Small graze to chin, said to be from a toy' },
      children: { Finn: '2026-03-01' },
      agency: 'gp',
    },
    { says: 'A 10-week-old with two bruises to the arm; dad says the car seat.', alone: true },
    {
      says: { development: 'Weight 9th centile. Finn has a burn on his foot.' },
      children: { Finn: '2026-04-11' },
      asks: 'injury',
    },
    {
      says: 'Non-mobile. Finger-tip bruising to thigh.',
      children: { Finn: '2026-01-20' },
      agency: 'early-years',
      received: true,
    },
  ],
  good: [
    {
      says: 'Finn had a bruise on his cheek on 20 May 2026; referred to MASH the same day and seen by the paediatrician.',
      children: { Finn: '2026-03-01' },
    },
    { says: 'Finn had a bruise on his shin on 20 May 2026.', children: { Finn: '2024-03-01' } },
    { says: 'Finn is well, no bruises or marks.', children: { Finn: '2026-03-01' } },
    {
      says: 'Finn had a bruise on 20 May 2026.',
      children: { Finn: '2026-03-01' },
      decisions: [{ what: 'bruise' }],
    },
    { says: 'Finn had a bruise on 20 May 2026.', children: { Finn: '2026-03-01' }, agency: 'social-care' },
  ],
  nearMiss: [
    { says: 'Finn has a birth mark on his back.', children: { Finn: '2026-03-01' } },
    { says: 'Mother had a bruise on her arm on 20 May 2026.', children: { Finn: '2026-03-01' } },
    {
      says: 'Tamsin had a bruise on 20 May 2026. Finn is feeding well.',
      children: { Tamsin: '2017-03-02', Finn: '2026-03-01' },
    },
  ],
});
