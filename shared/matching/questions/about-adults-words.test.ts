import { describe, expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { questionsAboutAdults } from './about-adults.ts';

/** What agencies say for and against, by the question that it answers. */
const said: readonly [id: string, yes: string, no: string][] = [
  [
    'engagement',
    `She engaged fully | She is engaging nicely | She engages positively | She engages consistently
     She attended every session | She is attending each session | Keeping all appointments | She kept all visits
     Excellent attendance | Excellent engagement`,
    `2 missed | One not attended | Two DNAs | Four DNAs | Five missed | Six missed | Seven DNAs
     She missed her last appointment | She missed sessions | Missed three of the last four | Mr Kerr missed two of his
     Missed five of her visits | Poor engagement | She refused entry | She refused visits | Non-engagement
     She does not engage | Offered 6, kept 2 | 8 booked, 3 kept | 8 sessions offered, 3 attended
     8 appointments planned, 2 happened`,
  ],
  [
    'medication',
    `Mr Kerr takes his tablets | Taking the antidepressants | She takes her prescription | Concordant with it
     Mr Kerr is stable on his medication | Stable on antidepressants`,
    `Only collected in May | Not collected | She is not taking it | She has not been taking it | Non-concordant
     She has run out of it | The medication lapsed | The prescription is uncollected`,
  ],
  [
    'medicated',
    `25 mcg daily | 100 micrograms | She commenced on it | Antidepressants | Script issued | Prescriptions collected
     She is taking citalopram | She is on mirtazapine | Takes olanzapine | On quetiapine | On lithium
     On methadone | Taking diazepam | On pregabalin | Takes sertraline`,
    `No regular meds | No prescribed tablets | No medicines | She is not taking medication | She is not prescribed any meds
     She is not on tablets | Not on any medicines | She takes no meds | She takes no medication`,
  ],
  [
    'mental-health',
    `She was low, tearful | Anxiety | Suicidal | Psychosis | Bipolar | She was detained | She was sectioned
     EPDS 22 | PHQ-9 of 17`,
    `No current mental health problems | No previous emotional difficulties | No history of mental health concerns
     No mental health needs | No known mental health history | Own health good | Mental health was fine
     Her mental health is stable | Mental health well | Mr Kerr is well in himself`,
  ],
  [
    'work',
    `Ms Marsh works at a shop | She works for the council | She works part time | She works full time
     She is employed as a cook | She is employed at a shop | Late shifts | Early shift`,
    'She is not working | She lost her job',
  ],
  [
    'completed-programme',
    `She completed a course | She has done the parenting | She finished her detox | She has finished their group
     She has done all the sessions | She finished an art programme | She has done his work | She completed it
     She has done relationships | She has done freedom | She finished team building`,
    `3 out of 8 sessions | 3 from 8 sessions | 3 of 8 done | 3 of 8 attended | 3 of 8 completed | She has not finished
     Not a completer | Not yet done | She has not finished it | They have not completed | She didn’t complete it
     She was suspended from the group | She was excluded from the programme | She withdrew from the course
     She was withdrawn from the group | She was discharged from the group | She came to one | She came to three
     She came to four | She came to only five | She came to 3`,
  ],
  [
    'alcohol',
    `Bottles of wine | Two pints a night | 40 units per week | Litres of it | Two glasses each | Strong lager | Cider
     Thiamine | Alcohol dependency | Alcohol misuse | Alcohol use disorder | Alcohol service | Alcohol team
     Alcohol detox | She drinks every night | She is drinking each day | Drinks most days | Drinking nightly
     She drinks heavily | Drinks at home | Drinking again | She smells of alcohol | She smelled of drink
     She was smelling of alcohol | Drunk | In drink`,
    `I do not drink | She did not drink | She doesn’t drink | She never drinks | She no longer drinks
     She drinks occasionally | She drinks rarely | Sober since May | Dry for a year`,
  ],
  [
    'detained',
    `On a section 2 | Under section 4 | Under section 5 | On section 136 | Section 3 of the Mental Health Act
     Section 136 of the Mental Health Act`,
    `Informal basis | An informal admission | Informally there | On a voluntary basis | A voluntary patient
     She admitted herself voluntarily | Mr Kerr admitted himself informally`,
  ],
  [
    'keeps-treatment',
    `Fully compliant with it | She is concordant with it | She takes her tablets | Mr Kerr takes all of his medication
     She takes the treatment | She keeps his medication up | She keeps her appointments | Every dose taken
     All depots given | All tests clear | All tests attended`,
    `The dose was not given | The tablets were not taken | Medication not collected | The prescription was declined
     Those of May were missed | She missed injections | She missed one depot | She stopped taking it`,
  ],
  [
    'relapse',
    `Symptoms of psychosis | Signs of being unwell | She is becoming unwell | Writing on the wall`,
    `No recurrence of symptoms | No signs of relapse | No evidence of illness | She remains stable
     She is well since May`,
  ],
  [
    'hurts-children',
    `She hits the children | She is hitting him | She struck the child | She strikes her | She slaps them
     She was smacking him | She smacked me | She kicks the boy | She kicked the girl | She punched the kids
     She punches him | She shook the baby | She shakes him | She bangs him about | She banged her son
     She swung her daughter | She drags him | She threw him | She belts the kids | She whacked him | She whacks him
     By the arm | By the ear | By the hair | By the scruff | By the neck | With the belt | Mr Kerr, with his lead
     With her hand | With a stick | With a spoon | With the cable`,
    `She has never laid a finger on them | She would never hit them | She never smacks | She has never hurt him
     She never touched him | She never harmed them | She never raised a hand | They do not hit | They did not hurt anybody
     She would not use physical means | She doesn’t physically chastise | No physical punishment`,
  ],
];

describe.each(said)('what is said of %s', (id, yes, no) => {
  const question = questionsAboutAdults.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);

  it.each(eachOf(yes))('for it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('yes');
  });

  it.each(eachOf(no))('against it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('no');
  });
});
