import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { figuresDisagree } from './check.ts';

const school = (fields: Record<string, string>) => ({ agency: 'school', template: 'school', fields });
const sessions = { 'sessions-possible': '362', 'sessions-attended': '307' };

holdsExamples(figuresDisagree, {
  bad: [
    { ...school({ ...sessions, attendance: '91.8%' }), marks: '91.8%' },
    { ...school({ 'sessions-possible': '300', 'sessions-attended': '307' }), marks: '307 sessions' },
    { ...school({ 'concern-log': 'None', 'concern-entries': '4' }), marks: '4 entries' },
    { ...school({ attendance: '104' }), marks: '104' },
    { ...school({ 'on-roll-since': '4 September 2031' }), marks: '2031' },
    {
      agency: 'gp',
      template: 'gp',
      fields: { offered: '4', kept: '6' },
    },
    { agency: 'police', template: 'police', fields: { 'incident-count': 'several' }, marks: 'several' },
  ],
  good: [
    school({ ...sessions, attendance: '84.8%' }),
    school({ ...sessions, attendance: '85' }),
    school({ 'concern-log': 'None', 'concern-entries': '0' }),
    school({ 'on-roll-since': '4 September 2023', suspensions: '0' }),
    {
      agency: 'police',
      template: 'police',
      fields: { 'incident-count': 'Not known: the search is under way' },
    },
  ],
  nearMiss: [
    school({ attendance: '91.8%' }),
    { ...school({ ...sessions, attendance: '91.8%' }), received: true },
    { agency: 'school', fields: { ...sessions, attendance: '91.8%' } },
  ],
});
