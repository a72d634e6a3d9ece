import { blaming } from './blaming.ts';
import { frequency } from './frequency.ts';
import { grammar } from './grammar.ts';
import { harm } from './harm.ts';
import { identifying } from './identifying.ts';
import { judging } from './judging.ts';
import { omitting } from './omitting.ts';
import { people } from './people.ts';
import { playingDown } from './playing-down.ts';
import { sexual } from './sexual.ts';
import { telling } from './telling.ts';
import { telltale } from './telltale.ts';

/** Every class of words that the readers know, with its entries (one a comma; `*` stands for any ending). */
export const lexicon: Readonly<Record<string, string>> = {
  ...grammar,
  ...people,
  ...telling,
  ...omitting,
  ...playingDown,
  ...frequency,
  ...harm,
  ...judging,
  ...blaming,
  ...sexual,
  ...identifying,
  ...telltale,
};
