import { holdsExamples } from '../../../test/house/check-examples.ts';
import { sexualisedBehaviour } from './check.ts';

holdsExamples(sexualisedBehaviour, {
  bad: [
    { text: 'He put his hand up a younger girl’s skirt at the bus stop.', marks: 'skirt' },
    { text: 'Some silliness in the toilets with two Reception boys last term.' },
    { text: 'There is a secret game with her cousin that she may not talk about.', marks: 'secret game' },
    { text: '- seen rubbing against the table leg in circle time, x3 this week', marks: 'rubbing' },
    { text: 'Aged 14, she asked the nurse for the morning-after pill.', agency: 'school-nurse' },
    { text: 'An indecent image of her has been passed to boys in Year 10.' },
    { text: 'Her boyfriend is 23 and collects her from school; she is 15.', agency: 'youth-justice' },
    { text: 'The lodger has a conviction for a sexual offence against a child.', agency: 'probation' },
    { text: 'Pulled down another child’s trousers in the corridor.', marks: 'Pulled down' },
    { text: 'A picture of her in her bra has gone round the tutor group.', marks: 'in her bra' },
    { text: 'She says that he lets her off the fare if she is “friendly”.', agency: 'police' },
    { text: 'Her stepbrother has a camera over the bed, pointing down.', agency: 'housing' },
    { text: 'Something went on in the tent that neither boy will talk about.', agency: 'voluntary' },
  ],
  good: [
    { text: 'No sexualised behaviour has been seen or reported this year.' },
    { text: 'She took part well in the RSE lesson on consent in May.' },
    { text: 'Nappy rash to the groin, treated with cream, clear at review.', agency: 'gp' },
    { text: 'He is dry by day and asks for help with his trousers button.', agency: 'early-years' },
    { text: 'Attendance is 96% and she sings in the choir.' },
    { text: 'Asked where babies come from; this was ordinary for his age.', agency: 'early-years' },
  ],
  nearMiss: [
    { text: 'The boys’ toilets were flooded and out of use for a week.' },
    { text: 'He kissed his mum goodbye at the gate.' },
    { text: 'The PANTS rule was taught to the whole class by the school nurse.' },
    { text: 'Mother is pregnant and booked at nine weeks; she is 31.', agency: 'midwifery' },
    { text: 'The assembly was filmed for parents who could not come.' },
    { text: 'The grab rail in the bath has been fitted and the leak mended.', agency: 'housing' },
  ],
});
