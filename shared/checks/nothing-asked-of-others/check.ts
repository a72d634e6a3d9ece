import { saidIn } from '../said.ts';
import { defineStructureCheck, isWrittenHere, openForm, recordNotKnown } from '../structure.ts';

/** Nothing was asked of any other agency. */
export const nothingAskedOfOthers = defineStructureCheck({
  id: 'nothing-asked-of-others',
  weight: 'consider',
  messages: {
    nothing:
      'What did you ask of others about this child, of whom and when, and what came back? The report tells of nothing that was asked.',
  },
  cites:
    'Information was waited for and not sought, and what others said was not challenged (national review 2022, as reported in Family Law Week; failure mode F24).',
  run: (looked) => {
    if (!isWrittenHere(looked) || looked.contribution.requests.length > 0) return [];
    if (
      saidIn(looked.contribution).holds(
        /^(?:asked|requested|rang|phoned|emailed|wrote|contacted|sought|checked|enquir\w*|chased|request|obtained|liais\w*|spoke)$/,
        outward,
      )
    )
      return [];
    return [
      {
        message: 'nothing',
        pointer: '/requests',
        evidence: [],
        suggestions: [
          openForm('Ask another agency', 'request'),
          recordNotKnown('Say why nothing needed to be asked'),
        ],
      },
    ];
  },
});

const outward =
  /\b(?:asked|requested|rang|phoned|e-?mailed|wrote to|contacted|sought|checked with|enquir\w+|chased|request|obtained|liais\w+|spoke (?:to|with))\b[^.]{0,60}\b(?:social (?:worker|care)|gp|surgery|school|nursery|police|health visitor|midwi\w+|hospital|ward|camhs|probation|housing|landlord|mash|records?|nurse|clinic|service|worker|previous|dr|officer)\b/i;
