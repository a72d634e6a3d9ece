import { expect, it } from 'vitest';
import { eachOf, family, says } from '../invented-family.ts';
import { addressClashes } from './addresses.ts';

/** The addresses that differ where one report gives the words and another gives 14 Weir Street. */
const given = (text: string): string[] =>
  addressClashes(
    [text, 'Home address: 14 Weir Street'].map((words, at) => ({
      ...says(at === 0 ? 'school' : 'gp', words),
      section: 'details',
    })),
    family.names,
  ).flatMap(({ sides }) => sides.map(({ value }) => value));

it.each(
  eachOf(`4 Mill Street | 4 Mill St | 4 Mill Road | 4 Mill Rd | 4 Mill Rise | 4 Mill Lane | 4 Mill Ln | 4 Mill Avenue
    4 Mill Ave | 4 Mill Close | 4 Mill Drive | 4 Mill Dr | 4 Mill Court | 4 Mill Ct | 4 Mill Way | 4 Mill Place
    4 Mill Terrace | 4 Mill Crescent | 4 Mill Gardens | 4 Mill Row | 4 Mill Grove | 4 Mill Hill | 4 Mill Park
    4 Mill Walk | 4 Mill View | 4 Mill Mews | 4 Mill Square | 4 Mill Green | 4 Mill House | 4 Mill Buildings
    4 Mill Parade | 4 Mill Bank | 4 Mill Croft | 4 Mill Fold`),
)('a home may be at %s', (address) => {
  expect(given(`Address: ${address}, Overton`)).toContain(address);
});

it.each(
  eachOf(`Previous address | Former address | Old address | Last known address | Grandfather’s address
    Father’s address | Dad’s address | Aunt’s address | Uncle’s address | Address c/o | Address, care of Joel
    Bail address | School address | Nursery address | Surgery address | Office address | Address until May
    Linked address | Address of incidents | Police address | Address attended`),
)('the home is not what is called "%s"', (name) => {
  expect(given(`${name}: 4 Mill Lane`)).toEqual([]);
});
