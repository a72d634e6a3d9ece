import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { localWording } from './check.ts';

holdsExamples(localWording, {
  bad: [
    { says: 'There are concerns about concerning behaviour at home.', rules: 'northmere', asks: 'local' },
    { says: 'The MASH asked us on 4 May 2026 what we knew.', rules: 'northmere', marks: 'MASH' },
    {
      says: 'Tamsin’s lifestyle choices were discussed with her mother.',
      rules: 'kestrel-vale',
      marks: 'lifestyle choices',
    },
    {
      says: { actions: 'We will come to each core group from July.' },
      rules: 'saltmarsh',
      agency: 'health-visitor',
      marks: 'core group',
    },
    {
      says: { involvement: 'We were asked to the case conference by telephone.' },
      rules: 'saltmarsh',
      agency: 'gp',
      received: true,
      marks: 'case conference',
    },
  ],
  good: [
    { says: 'On 4 May 2026 Tamsin said that there was no food at home.', rules: 'northmere' },
    { says: 'The family safety meeting is on 23 June 2026.', rules: 'saltmarsh' },
    { says: 'Her lifestyle choices were discussed in our team.' },
    { says: 'Her lifestyle choices were discussed in our team.', rules: 'kestrel-vale', alone: true },
    { says: 'A Multi-Agency Safeguarding Hub (MASH) asked. The MASH asked again.', rules: 'northmere' },
  ],
  nearMiss: [
    { says: 'Her mother said: “They are my lifestyle choices and nobody else’s.”', rules: 'kestrel-vale' },
    { says: 'One concern was written down on 4 May 2026, in the log.', rules: 'northmere' },
    { says: 'The core of the group met on Monday in the hall.', rules: 'saltmarsh' },
  ],
});
