import { defineWordingCheck, markedBy } from '../wording.ts';

/** Says that something is left out, kept from paper or softened, for the sake of peace, trust, reputation or role. */
export const withholding = defineWordingCheck({
  id: 'withholding',
  weight: 'should',
  messages: {
    held: 'What has been left out or softened, and who needs to know it? If others must not read it, it can go into the restricted part with a reason.',
  },
  cites:
    'Agencies left out or softened what parents might take badly, or what they thought was not theirs to say (SCIE and NSPCC, learning from case reviews; Safeguarding Network on the need to know).',
  mark: markedBy('withholding', 'held'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for what was left out',
      text: 'What was seen, heard or said that does not stand here, on which day, and by whom?',
    },
    { kind: 'open-form', label: 'Put it in the restricted part, with the reason' },
    {
      kind: 'open-form',
      label: 'Record a decision not to share, with the reason and a day to look at it again',
    },
  ],
});
