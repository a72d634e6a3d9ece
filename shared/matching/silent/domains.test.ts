import { describe, expect, it } from 'vitest';
import { domains } from './domains.ts';

const fieldsIn = (text: string): string[] =>
  domains.filter(({ match }) => match.test(text)).map(({ id }) => id);

/** Fields of life, each with sentences that are of it and of no other. */
const examples = `
sexual-behaviour: Nell drew a sexual picture. / He showed her his private parts. / Indecent pictures. /
  He touched her. / It is a secret game. / Nell undressed in class.
injury: An injury to the shin. / Bruises on both legs. / A fractured wrist. / A burn from soup. /
  A scald. / Finger marks. / A cut lip. / He grazed a knee. / A dog bite. / The wound was dressed.
domestic-abuse: Domestic incidents. / Violence at home. / He assaulted a porter. / They argue at night. /
  A DASH of 14. / Heard at MARAC. / He is controlling. / He hit her. / Shouting from the flat. / Abuse.
substances: Drugs were seen. / Alcohol. / Substance use. / He drinks. / She was drunk. / Cannabis. /
  Methadone daily. / Intoxicated at ten. / Ivo had a vape.
mental-health: Her mental health. / Depression. / Anxiety. / Low mood. / Self-harm. / Suicidal thoughts. /
  Bipolar disorder. / A psychiatrist. / CAMHS closed. / EPDS of 18. / An overdose. / Emotional health.
missing: Missing on Friday. / Alone in the yard. / Unsupervised in the stairwell. / Found on the landing. /
  He wanders. / His whereabouts. / Out late.
exploitation: Exploited by others. / County lines. / A gang. / Older men in the yard. / An NRM. / Groomed. /
  Gifts.
online: Online each night. / The internet. / Social media. / Gaming. / Screen time. / On Snapchat. /
  Films on his tablet.
identity: Their faith. / Religious family. / Culture. / Ethnicity. / Polish heritage. / An interpreter came. /
  A disability. / Identity.
income: Mum is employed. / Low income. / Universal credit. / Benefits stopped. / He works nights. / At work. /
  A food bank. / Debts.
teeth: The dentist. / Dental care. / His teeth. / A tooth.
friendships: He has friends. / Peers. / He is bullied. / Plays with other children. / His classmates.
`;
const rows = examples
  .trim()
  .split(/\n(?! )/)
  .map((row) => row.split(/: (.*)/s))
  .map(([id = '', texts = '']) => [id, texts.split(/ \/\s+/)] as const);

describe('the fields of life about which a conference hears', () => {
  it.each(rows)('%s', (id, texts) => {
    for (const text of texts) expect([text, fieldsIn(text)]).toEqual([text, [id]]);
  });

  it('are each shown by an example', () => {
    expect(rows.map(([id]) => id)).toEqual(domains.map(({ id }) => id));
  });

  it.each([
    'A blank remark.',
    'He reads well.',
    'A cutlery drawer.',
    'The white coat.',
    'A hitch in the plan.',
    'A gangway.',
  ])('and none is in: %s', (text) => {
    expect(fieldsIn(text)).toEqual([]);
  });
});
