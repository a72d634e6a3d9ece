import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { underThirteen } from './check.ts';

holdsExamples(underThirteen, {
  bad: [
    {
      says: 'Tamsin, who is 11, told a friend that she has had sex.',
      children: { Tamsin: '2015-03-02' },
      asks: 'young',
      marks: 'had sex',
    },
    {
      says: 'She is sexually active with her boyfriend, who is 22.',
      children: { Tamsin: '2011-03-02' },
      agency: 'camhs',
      asks: 'older',
    },
    { says: 'Sexual activity with a 12-year-old was mentioned in class.', alone: true },
    {
      says: { chronology: '4 May 2026: Asked for the pill, having sex with an older man' },
      children: { Tamsin: '2011-03-02' },
      agency: 'gp',
    },
    {
      says: 'Tamsin is in a sexual relationship.',
      children: { Tamsin: '2014-03-02' },
      received: true,
      agency: 'youth-justice',
    },
  ],
  good: [
    {
      says: 'Tamsin, who is 11, told a friend that she has had sex; I told the police and MASH on 4 May.',
      children: { Tamsin: '2015-03-02' },
    },
    { says: 'She is sexually active with her boyfriend, who is 16.', children: { Tamsin: '2010-03-02' } },
    'She is not sexually active.',
    {
      says: 'Tamsin is sexually active.',
      children: { Tamsin: '2014-03-02' },
      decisions: [{ what: 'sexual activity under 13' }],
    },
    { says: 'Tamsin is sexually active.', children: { Tamsin: '2014-03-02' }, agency: 'social-care' },
  ],
  nearMiss: [
    'Mother is pregnant by her new partner, who is 24.',
    'The sex education lesson was on 4 May.',
    'Tamsin says her boyfriend in Year 4 gave her a sticker.',
  ],
});
