import { initials } from '../../language/terms/initials.ts';
import { defineWordingCheck } from '../wording.ts';

/** Names people by initials. */
export const initialsForPeople = defineWordingCheck({
  id: 'initials-for-people',
  weight: 'consider',
  messages: {
    who: 'Who is this? Name and role say it; an initial can be mistaken for another person, and reads as a file about the family.',
  },
  cites:
    'Field notes, section 7: names and roles instead of “the boy” or letters; children read their records later.',
  mark: ({ text }) =>
    initials(text).map(({ start, end }) => ({
      start,
      end,
      tier: 'sure',
      by: 'initial',
      why: 'a person is named by an initial',
      message: 'who',
    })),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for the name and role',
      text: 'Who is this: which name do they go by, and what are they to the child?',
    },
    { kind: 'open-form', label: 'If the name must be protected, put it in the restricted part' },
  ],
});
