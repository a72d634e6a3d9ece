import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { chronologyMissing } from './check.ts';

holdsExamples(chronologyMissing, {
  bad: [
    'She is often late and hungry.',
    { says: {}, alone: true },
    { says: { parenting: 'Mother has missed appointments.' }, agency: 'gp' },
    { says: 'Seen on 4 May. Tired.', agency: 'health-visitor' },
    {
      says: { involvement: 'Known to us since 2021.', worries: 'Call-outs to the address.' },
      agency: 'police',
      received: true,
      asks: 'none',
    },
  ],
  good: [
    { says: { chronology: '4 May 2026: Hungry' } },
    'Hungry on 4 May 2026, 9 May 2026. Late on 11 May 2026. No coat on 3 June 2026.',
    { says: { chronology: '3 March 2026: Call-out\n9 March 2026: Arrest' }, agency: 'police' },
    'On 4 May she was hungry. On 9 May she had no coat. On 11 May she was late.',
    {
      says: { involvement: 'Booked 3 Jan 2026. Scan 9 Feb 2026. Home visit 4 March 2026.' },
      agency: 'midwifery',
    },
  ],
  nearMiss: [
    { says: { worries: 'See key dates.', chronology: 'May 2026: moved in with nan' } },
    {
      says: {
        development:
          'Weight 11 kg on 4 May 2026, 11.2 kg on 3 June 2026 and 11.1 kg on 9 June 2026. Reviewed weekly.',
      },
      agency: 'health-visitor',
    },
    { says: { worries: '12/01/2026 late\n13/01/2026 late\n14/01/2026 absent' } },
  ],
});
