import { describe, expect, it } from 'vitest';
import { matters } from './matters.ts';

/** The gravest matter that a sentence is of. */
const matterIn = (text: string): string | undefined => matters.find(({ match }) => match.test(text))?.id;

/** Matters, each with sentences that are of it before all. */
const examples = `
offending: Mr Kerr was convicted in 2021. / He is under investigation. / Mr Holt was arrested. /
  Cautioned for ABH. / He is on bail to his sister. / A non-molestation order is in force. /
  She is disqualified from driving. / Released from HMP on 3 March. /
  Wanted on warrant; MAPPA level 2. / A knife was in the drawer.
sexual: Nell drew a sexual picture. / It is their secret game. / Nell said that is Joel’s secret. /
  He showed him private pictures. / He hurt her bottom. / Nell said that he touched her. /
  She was seen in her bra. / Both were under the blanket. / The worker fears grooming.
exploitation: An NRM referral was made. / County lines activity in the block. /
  He is 24 and buys Ivo food. / An older boyfriend waits at the gate. / There is unexplained money. /
  Ivo has a second phone. / Ivo was missing from home. / Nell was found alone.
self-harm: Old cuts to his forearm. / Thoughts of suicide. / Ms Marsh took an overdose. /
  She had taken sixteen tablets. / Ivo said he wants to die. / Seen under s.136.
household: Ivo shares a bed with Nell. / Nell is sleeping in their room. /
  There is a mattress in the hall. / An unknown man came out. / Mr Kerr is staying with a cousin. /
  Ivo was asleep on the settee. / They have a lodger. / Joel moved in last spring. /
  I saw a child’s boots by the stove. / A neighbour answered the door.
injury: A bruise on his shin. / Ivo has a fractured wrist. / A scald from tea. / Nell was bitten. /
  Nell came in with a black eye. / Finger marks on the arm. / The hand was swollen. /
  A subdural bleed.
domestic-abuse: He strangled her. / Nell tried to stop him. / Screaming from the flat. /
  He is controlling. / Ivo does not want to go home. / Nell flinches at the bell. /
  Mr Kerr has a temper. / Ivo hid in the wardrobe. / The table was smashed.
parental-health: Ms Marsh is depressed. / A diagnosis of personality disorder. /
  On sertraline, last collected in May. / She was detained in 2019. / Low mood after the birth. /
  She forgets her tablets. / Flat in mood, vacant. / Dad has seizures.
substances: Ms Marsh requests early each month. / Cannabis in the car. / The locked box is broken. /
  He was drunk at ten. / Mr Kerr drinks heavily. / The coat smelt of cannabis. / A relapse in April. /
  Unsteady, speech slurred.
pregnancy: Ms Marsh is pregnant. / The unborn is due in July. / Seen at 31/40. / A late booking.
child-health: Nell was not brought to the clinic. / Three DNA letters. / Ivo is wetting again. /
  Asthma plan out of date. / Nell has lost weight. / Untreated decay in four teeth. /
  Red raw nappy area. / They missed two reviews.
care: Ivo is hungry on Mondays. / In the same clothes all week. / No food in the flat. /
  Nell falls asleep at her desk. / Nell was left alone overnight. / Damp on each wall. /
  Left in the car for an hour.
carer: Ivo dresses his little sister. / He looks after his mum. / “That is my job.” / A young carer. /
  Nell does her breakfast.
housing: Arrears of £900. / Notice to quit was given. / Overcrowded by two. /
  Four complaints of noise.
protective: Nan would have the children. / She offered to take them all. / Respite was found.
`;
const rows = examples
  .trim()
  .split(/\n(?! )/)
  .map((row) => row.split(/: (.*)/s))
  .map(([id = '', texts = '']) => [id, texts.split(/ \/\s+/)] as const);

describe('what bears on a child’s safety, as agencies write it', () => {
  it.each(rows)('%s', (id, texts) => {
    for (const text of texts) expect([text, matterIn(text)]).toEqual([text, id]);
  });

  it.each([
    'Ivo is in Year 5.',
    'He was charged twice for lunch.',
    'Nell wrote about her weekend.',
    'The review is in May.',
    'A cut-out of a boat.',
    'The order of service.',
    'Ivo takes the register back.',
  ])('and not: %s', (text) => {
    expect(matterIn(text)).toBeUndefined();
  });
});
