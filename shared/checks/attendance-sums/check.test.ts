import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { attendanceSums } from './check.ts';

holdsExamples(attendanceSums, {
  bad: [
    {
      fields: { attendance: '94%', 'sessions-attended': '300', 'sessions-possible': '379' },
      asks: 'percent',
    },
    { fields: { attendance: '91.8%', sessions: '289 / 340' } },
    { fields: { 'sessions-attended': '390', 'sessions-possible': '379' }, asks: 'more' },
    {
      fields: { 'attendance-this-year': '78.0%', 'sessions-attended-and-possible': '280 of 340' },
      agency: 'early-years',
      marks: '280',
    },
    { fields: { sessions: '341 / 340' }, alone: true },
  ],
  good: [
    { fields: { attendance: '94.2%', 'sessions-attended': '357', 'sessions-possible': '379' } },
    { fields: { attendance: '94%', sessions: '357 / 379' } },
    { fields: { attendance: '94%' } },
    { says: 'Attendance is 94%.' },
    { fields: { sessions: '357 / 379' }, agency: 'early-years' },
  ],
  nearMiss: [
    { fields: { 'authorised-absence': '4%', sessions: '357 / 379' } },
    { fields: { attendance: '85.0%', 'sessions-attended': '289', 'sessions-possible': '340' } },
    { fields: { 'reading-age': '7 / 9' } },
  ],
});
