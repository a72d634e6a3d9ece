import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { reportUnsigned } from './check.ts';

holdsExamples(reportUnsigned, {
  bad: [
    { says: 'Hungry.', author: '', also: { author: '' }, asks: 'author' },
    { says: 'Hungry.', also: { writtenOn: { kind: 'unknown', words: '' } }, asks: 'day' },
    { says: 'Hungry.', received: true, also: { author: '  ' }, asks: 'author' },
    {
      says: 'Hungry.',
      received: true,
      also: { writtenOn: { kind: 'unknown', words: 'June' } },
      agency: 'gp',
    },
    { says: 'Hungry.', alone: true, also: { author: '', writtenOn: { kind: 'unknown', words: '' } } },
  ],
  good: [
    { says: 'Hungry.' },
    { says: 'Hungry.', received: true },
    { says: {}, agency: 'police', alone: true },
    {
      says: 'Hungry.',
      also: { writtenOn: { kind: 'about', from: '2026-06-01', to: '2026-06-30', words: 'June 2026' } },
    },
    { says: 'Hungry.', agency: 'housing' },
  ],
  nearMiss: [
    { says: 'Nobody signed the register on 4 May.' },
    { says: 'Undated letter received from father.' },
    { says: 'Hungry.', also: { role: '' } },
  ],
});
