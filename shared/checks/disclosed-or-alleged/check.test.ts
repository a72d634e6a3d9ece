import { holdsExamples } from '../../../test/house/check-examples.ts';
import { disclosedOrAlleged } from './check.ts';

holdsExamples(disclosedOrAlleged, {
  bad: [
    { text: 'She disclosed that her stepfather hits her.', marks: 'disclosed' },
    { text: 'He allegedly pushed her.', marks: 'allegedly', agency: 'housing' },
    { text: 'Mum claims that she was at work.', marks: 'claims that' },
    { text: 'A disclosure was made to the school nurse.', marks: 'disclosure', agency: 'school-nurse' },
    { text: 'The boy alleges that he was locked in.', marks: 'alleges', agency: 'fostering' },
  ],
  good: [
    { text: 'She said to Miss Rowe on 3 May, “He hits me.”' },
    { text: 'The alleged offence took place on 4 May.', agency: 'police' },
    { text: 'He told the nurse on 2 June that his uncle had pushed him.' },
    { text: 'She gave consent to disclosure of her results.', agency: 'adult-substance-misuse' },
    { text: 'No offences disclosed.' },
  ],
  nearMiss: [
    { text: 'The benefit claims were checked on 4 May.' },
    { text: 'The full file was disclosed to the court.' },
    { text: 'Checked by the Disclosure and Barring Service.', agency: 'early-years' },
  ],
});
