import { defineWordingCheck, markedBy } from '../wording.ts';

/** Names or describes somebody who must not be known to those who read the report. */
export const thirdParty = defineWordingCheck({
  id: 'third-party',
  weight: 'should',
  messages: {
    known:
      'Does the meeting need to know who this is? The family reads this report: another child, a neighbour or a person who told in confidence can be harmed by being known.',
  },
  cites:
    'Reports go to parents by default; identities of those who could be harmed must be protected (information sharing advice, golden rule 5, 2024; Greater Manchester on police information).',
  mark: markedBy('third-party', 'known'),
  suggestions: [
    {
      kind: 'insert-question',
      label: 'Ask for a way of saying it without the name',
      text: 'Could it read “another child” or “a neighbour, who does not wish to be named”, with the identity held on file?',
    },
    { kind: 'open-form', label: 'Put who it is in the restricted part' },
  ],
});
