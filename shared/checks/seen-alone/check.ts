import { ageOn } from '../../language/when-in-words.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, openForm, recordNotKnown } from '../structure.ts';

/** A social worker’s report that does not say whether the child was seen alone. */
export const seenAlone = defineStructureCheck({
  id: 'seen-alone',
  weight: 'should',
  messages: {
    alone: 'Was the child seen alone, on which days, and if not, why not? The report does not say.',
  },
  cites: 'The child is seen alone, with the dates, or the reason why not (Sussex 5.11; chair’s checklist 8).',
  run: (looked) => {
    const { contribution, around } = looked;
    if (contribution.agency !== 'social-care') return [];
    const old = around.conference?.children.filter(
      ({ dob }) => (ageOn(dob, around.conference?.on ?? '') ?? 0) >= 4,
    );
    if (old?.length === 0) return [];
    if (
      saidIn(contribution).holds(
        /^(?:alone|own|without|himself|herself|themselves|private\w*|separately|supervised|presence)$/,
        alone,
      )
    )
      return [];
    if (contribution.fields.some(({ key, label }) => /alone/i.test(`${key} ${label}`))) return [];
    return [
      {
        message: 'alone',
        pointer: '/statements',
        evidence: [],
        suggestions: [
          openForm('Give the days', 'field:seen-alone'),
          recordNotKnown('Say why the child was not seen alone'),
        ],
      },
    ];
  },
});

const alone =
  /\b(?:(?:seen|saw|spoke\w*|spoken|met|talk\w*|visit\w*|time|interview\w*|read)\b[^.]{0,60}\b(?:alone|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|without (?:mum|mother|dad|father|parents?|(?:an |any )?adult)|in private|separately)|not (?:been )?(?:seen|spoken to|met) (?:alone|on (?:his|her|their) own)|(?:in|only in) the presence of)/i;
