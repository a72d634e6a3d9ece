import { expect, test } from 'vitest';
import { kindsIn } from './event-kinds.ts';

const kinds = (text: string): string[] => kindsIn(text).map(({ id }) => id);

test.each(['He broke his arm on the trampoline.', 'She fell and broke her left wrist.'])(
  'what breaks of a body is an injury: %s',
  (text) => {
    expect(kinds(text)).toContain('injury');
  },
);

test.each(['The brother broke the kitchen window.', 'She broke her phone.', 'He broke his promise.'])(
  'what else breaks is none: %s',
  (text) => {
    expect(kinds(text)).not.toContain('injury');
  },
);
