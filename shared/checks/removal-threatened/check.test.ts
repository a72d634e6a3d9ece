import { holdsExamples } from '../../../test/house/contribution-examples.ts';
import { removalThreatened } from './check.ts';

holdsExamples(removalThreatened, {
  bad: [
    { says: 'She has talked about moving Ellis to another school.', marks: 'moving Ellis' },
    'Dad said he will take him out of school if we ring social care.',
    { says: 'Mother is considering home education.', asks: 'removal' },
    { says: 'Parents threatened to change GP surgery after the last letter.', agency: 'gp' },
    { says: 'She wants to move the children out of the area.', agency: 'housing', received: true },
  ],
  good: [
    'She has talked about moving Ellis to another school; I told the social worker on 4 June.',
    'Ellis is doing well at this school.',
    {
      says: 'Mother is considering home education.',
      answers: [['removal-threatened', 'yes', 'Told the chair on 4 June']],
    },
    { says: 'The family moved here from Leeds in 2024.', agency: 'housing' },
    'He will move to the secondary school in September; transition is agreed.',
  ],
  nearMiss: [
    'He wants to move to the top table in maths.',
    { says: 'She plans to change her job.', agency: 'health-visitor' },
    'We will move her to a quieter place in class.',
  ],
});
