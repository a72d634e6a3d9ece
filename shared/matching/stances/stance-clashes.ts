import type { Clash } from '../clash.ts';
import type { Saying } from '../saying.ts';
import { sidesTaken } from './sides-taken.ts';
import { stanceOf } from './stance.ts';
import { topics } from './topics.ts';

/** Within so many days two agencies speak of one state of things. */
const near = 150;

const taken = sidesTaken(topics, near, ({ text }, topic) => stanceOf(text, topic));

/** What one account speaks well of and another does not: for each topic and person one question, to be looked at. */
export const stanceClashes = (sayings: readonly Saying[]): Clash[] =>
  taken(sayings).map(({ matter: { part, ask }, yes, no }) => ({
    part,
    weight: 'consider',
    ask,
    sides: [
      { value: 'well', sayings: yes },
      { value: 'not well', sayings: no },
    ],
  }));
