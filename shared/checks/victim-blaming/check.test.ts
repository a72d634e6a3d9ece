import { holdsExamples } from '../../../test/house/check-examples.ts';
import { victimBlaming } from './check.ts';

holdsExamples(victimBlaming, {
  bad: [
    { text: 'She puts herself at risk by meeting older men.', marks: 'puts herself at risk' },
    { text: 'Attention-seeking overdose, the fourth this year.', agency: 'hospital' },
    {
      text: 'He makes his own choices and will not engage with any of the services.',
      agency: 'youth-justice',
    },
    { text: '- streetwise, knows exactly what she is doing' },
    { text: 'The boy winds his stepfather up until he snaps.', agency: 'early-help' },
    { text: 'She went to the flat of her own accord and had been drinking.', agency: 'police' },
    { text: 'If he behaved himself none of this would have happened.', agency: 'fostering' },
  ],
  good: [
    { text: 'She was driven there by two adults who gave her vodka and would not let her leave.' },
    { text: 'He said, “It was my fault because I went there.” I told him that it was not.' },
    {
      text: 'The earlier record calls her promiscuous. I have asked for that to be corrected.',
      agency: 'social-care',
    },
    { text: 'He chose the red bike and rode it round the hall.' },
    { text: 'He carried a knife after he had been robbed twice in March.', agency: 'youth-justice' },
    { text: 'He hides under the table when the bell goes: on 9 of 11 days after contact.' },
  ],
  nearMiss: [
    { text: 'Mum puts herself at risk by going back to him.' },
    { text: 'She took part in our Streetwise road safety day.' },
    {
      text: 'He is often called defiant; with one adult in a quiet room he did all that was asked.',
      agency: 'school',
    },
    { text: 'She decided to have the blue plaster.' },
  ],
});
