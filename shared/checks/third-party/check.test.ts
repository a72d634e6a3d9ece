import { holdsExamples } from '../../../test/house/check-examples.ts';
import { thirdParty } from './check.ts';

holdsExamples(thirdParty, {
  bad: [
    { text: 'He hit Kayden Marsh in 4B with a ruler.', marks: 'Kayden Marsh' },
    { text: 'The call came from the lady at number 14, Mrs Adcock.', agency: 'police' },
    { text: 'Her friend Chantelle told us in confidence that she has been cutting.' },
    { text: 'The anonymous referrer is the sister-in-law, who asked us not to say.', agency: 'social-care' },
    { text: '- moved to Flat 6, Larkspur Court, dad not to know', agency: 'domestic-abuse-service' },
    { text: 'Another of our patients, Noah Pettifer, saw the row.', agency: 'camhs' },
    { text: 'The couple in the flat below with the guide dog kept the diary sheets.', agency: 'housing' },
  ],
  good: [
    { text: 'He hit another child with a ruler (Child B, identity held on our log).' },
    {
      text: 'A neighbour, who does not wish to be identified, heard a child crying on 3 May.',
      agency: 'housing',
    },
    { text: 'Her brother Josh, who is also a subject of this conference, is in Year 3.' },
    { text: 'PC Laidlaw attended at 20:10.', agency: 'police' },
    { text: 'Maternal grandmother, Mrs Vera Holt, has been invited.' },
    { text: 'Another pupil told Miss Rowe; the name is in the restricted part.' },
  ],
  nearMiss: [
    { text: 'He has a best friend in class and they play football.' },
    { text: 'Dr Nolan saw him at the Priory Road surgery.', agency: 'gp' },
    { text: 'They live in a two-bedroom flat on the first floor.' },
    { text: 'A cousin is coming to stay in August.' },
  ],
});
