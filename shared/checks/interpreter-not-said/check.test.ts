import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { interpreterNotSaid } from './check.ts';

holdsExamples(interpreterNotSaid, {
  bad: [
    { says: 'Mother speaks little English.', marks: 'little English' },
    'First language Polish.',
    { says: 'Father speaks Romanian and mother nods.', agency: 'health-visitor', asks: 'interpreter' },
    { says: 'Parents have limited English; Tamsin tells them what we say.' },
    { says: 'Home language: Urdu.', agency: 'gp', received: true },
  ],
  good: [
    'Mother speaks little English; an interpreter was used on 4 May.',
    'First language English.',
    'Father speaks Polish and fluent English.',
    { says: 'Parents have limited English. The report was translated.', agency: 'housing' },
    'Hungry.',
  ],
  nearMiss: [
    'She speaks little in class.',
    'Her English is at the level expected; maths is below.',
    { says: 'First language: not recorded.', agency: 'gp' },
  ],
});
