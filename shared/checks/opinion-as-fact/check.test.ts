import { holdsExamples } from '../../../test/house/check-examples.ts';
import { opinionAsFact } from './check.ts';

holdsExamples(opinionAsFact, {
  bad: [
    { text: 'Mum is a compulsive liar.', marks: 'liar' },
    { text: 'He is clearly dealing from the flat.', agency: 'housing' },
    { text: 'She only attends when it suits her.', agency: 'camhs' },
    { text: 'Everyone on the estate knows that he hits the boys.' },
    { text: '- dad: narcissist, never going to change', agency: 'domestic-abuse-service' },
    { text: 'The grandmother puts her boyfriend before the children.', agency: 'social-care' },
    { text: 'There is no bond between mother and baby.', agency: 'health-visitor' },
  ],
  good: [
    {
      text: 'In my view, based on three visits and the two letters attached, she finds it hard to refuse him.',
    },
    { text: 'Bipolar disorder, diagnosed by Dr Nwosu on 14 August 2023.', agency: 'adult-mental-health' },
    { text: 'A neighbour told us that he hits the boys; this is second hand and we have not seen it.' },
    { text: 'He was convicted of assault on 9 September 2024.', agency: 'probation' },
    { text: 'She said, “I never wanted another one.”' },
    { text: 'I smelt alcohol on his breath at 10.15 and so did Mrs Lowe.' },
  ],
  nearMiss: [
    { text: 'Mum says that Dad is lazy.' },
    { text: 'We cannot yet say that he has ADHD.', agency: 'camhs' },
    { text: 'He is clearly pleased with his certificate and took it home.' },
    { text: 'Her partner drives a bus and works nights.' },
  ],
});
