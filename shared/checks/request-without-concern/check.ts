import { agencyName } from '../../domain/agency.ts';
import type { Spotted } from '../define.ts';
import { defineStructureCheck, openForm } from '../structure.ts';

/** A request for information that does not say what the worry is, or what is asked. */
export const requestWithoutConcern = defineStructureCheck({
  id: 'request-without-concern',
  weight: 'should',
  messages: {
    concern:
      'What is the worry? The request to {agency} does not say, so that they cannot know what to look for.',
    asked: 'What exactly is asked? The request to {agency} names no question.',
  },
  cites:
    'Requests that did not say what the worry was were answered with what was asked and no more (Community Care and BASW seed; failure mode F14).',
  run: ({ contribution }) =>
    contribution.requests.flatMap(({ to, concern, asked }, at): Spotted[] => {
      const message = saysSomething(concern) ? (saysSomething(asked) ? null : 'asked') : 'concern';
      return message === null
        ? []
        : [
            {
              message,
              pointer: `/requests/${at}/${message}`,
              evidence: [],
              gaps: { agency: agencyName(to) },
              suggestions: [openForm('Complete the request', 'request')],
            },
          ];
    }),
});

const saysSomething = (words: string): boolean =>
  words.trim().length >= 6 &&
  !/^(?:(?:some )?concerns?|safeguarding(?: concerns?)?|child protection(?: concerns?)?|welfare(?: concerns?)?|(?:any |all )?information|checks?|as discussed|background|section 47|conference|everything)\.?$/i.test(
    words.trim(),
  );
