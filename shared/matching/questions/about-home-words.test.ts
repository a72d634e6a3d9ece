import { describe, expect, it } from 'vitest';
import { eachOf, sideOf } from '../invented-family.ts';
import { questionsAboutHome } from './about-home.ts';

/** What agencies say for and against, by the question that it answers. */
const said: readonly [id: string, yes: string, no: string][] = [
  [
    'home-conditions',
    `The kitchen is clean | The home is tidy | The house is well kept | The flat is in good order
     The home is in good condition | The home is good enough | The house is appropriate | The home is satisfactory`,
    `The floor was dirty | The kitchen was squalid | The home is damp | The house is mouldy | The property is cold
     The bedroom is bare | The home is unsafe | The flat is cluttered and dark | Faeces | Rubbish in the hall
     No heating | No electricity | No gas | Poor home conditions | A rat`,
  ],
  [
    'storage',
    `They are kept locked | They are stored securely | A locked box seen | Locked cupboard used
     A locked box is used | A locked box in place`,
    `The box was not seen | The box is lost | The box is missing | The box was unlocked | The box was open | In reach
     Found on the side | Left on the worktop | On the floor | Pills found in the drawer | Tablets on the table
     Methadone in the bag | Tablets on windowsill | Her medication was on side | Pills were on the floor`,
  ],
  [
    'together',
    'They resumed the relationship | She is in a relationship | They are still in a relationship',
    `No longer in a relationship | No longer a couple | Relationship had ended | The relationship is over
     Relationship finished | She has separated | They had separated | They are separated | They were separated
     Separated from him | Separated since May`,
  ],
  [
    'order-stands',
    `The injunction is in force | Bail in place | The conditions are in place | The order still in force
     Subject to an order | Protected by a court-order`,
    'The order was dropped | The order has run out | The order was withdrawn',
  ],
  [
    'interpreter',
    `An interpreter was required | The interpreter is used | Interpreters, interpreter booked | Interpreter necessary
     Interpreter present | Through an interpreter | Via the interpreter | With assistance of an interpreter
     Little English | Some English | No English | Broken English | Interpreting for her | He interprets for her`,
    `Good English | Excellent English | Not an interpreter | Interpreter never needed | The interpreter wasn’t required
     Interpreter not necessary | English spoken by all | English fluent`,
  ],
  [
    'arrears',
    `Arrears stand at £90 | Arrears are £90 | Arrears currently £90 | Arrears total £90 | Notice to quit
     Notice was served | Notice served | Rent owed | Rent is owing`,
    `The rent is up to date | Rent clear | Without rent issues | No tenancy concerns | No housing debt`,
  ],
];

describe.each(said)('what is said of %s', (id, yes, no) => {
  const question = questionsAboutHome.find((one) => one.id === id);
  if (!question) throw new Error(`There is no question ${id}.`);

  it.each(eachOf(yes))('for it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('yes');
  });

  it.each(eachOf(no))('against it: "%s"', (text) => {
    expect(sideOf(question, text)).toBe('no');
  });
});
