import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { missedAppointments } from './check.ts';

holdsExamples(missedAppointments, {
  agency: 'gp',
  bad: [
    { says: 'Missed three appointments at the eye clinic.', marks: 'Missed three' },
    { says: 'Was not brought to four dental checks since 2024.', agency: 'health-visitor' },
    'DNA x 3, speech and language.',
    { says: { chronology: '4 May 2026: Paediatric clinic, DNA' }, agency: 'hospital', asks: 'followed' },
    { says: 'Not attended for immunisations.', received: true },
  ],
  good: [
    'Was not brought to the eye clinic on 4 May; I rang mother, who had no bus fare, and rebooked for the 11th.',
    'Attended all appointments.',
    { says: 'Mother missed two appointments.', agency: 'adult-substance-misuse' },
    { says: 'WNB 4 May; home visit on the 6th, seen.', agency: 'health-visitor' },
    'Missed one appointment because the letter went to the old address.',
  ],
  nearMiss: [
    'Mother did not attend her smear.',
    { says: 'Parents did not attend the parents’ evening.', agency: 'school' },
    'A DNA sample was taken.',
  ],
});
