import { holdsExamples } from '../../../test/house/check-examples.ts';
import { unexplainedAbbreviation } from './check.ts';

holdsExamples(unexplainedAbbreviation, {
  bad: [
    { text: 'The NRM has been submitted.', marks: 'NRM', agency: 'youth-justice' },
    { text: 'He has an EHCP and sees the SENCO weekly.', marks: 'EHCP' },
    { text: 'PPN shared, DASH medium.', marks: 'PPN', agency: 'police' },
    { text: '- WNB x2, EPDS 14', marks: 'WNB', agency: 'health-visitor' },
    { text: 'Referred to MARAC by the IDVA.', marks: 'MARAC', agency: 'domestic-abuse-service' },
    { text: 'Subject to a SHPO until 2029.', marks: 'SHPO', agency: 'probation' },
  ],
  good: [
    { text: 'He has an education, health and care plan (EHCP). The EHCP was reviewed in March.' },
    { text: 'She saw the GP on 3 May.', agency: 'health-visitor' },
    { text: 'He likes PE and IT.' },
    {
      text: 'Referred to MARAC (multi-agency risk assessment conference) on 4 May.',
      agency: 'domestic-abuse-service',
    },
    { text: 'The NSPCC came to assembly.' },
  ],
  nearMiss: [
    { text: 'He wore a T-shirt with LEGO on it.' },
    { text: 'She got an A in her GCSE.' },
    { text: 'They watched TV until six.' },
  ],
});
