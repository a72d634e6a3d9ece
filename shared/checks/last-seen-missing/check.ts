import { saidIn } from '../said.ts';
import { defineStructureCheck, openForm, recordNotKnown } from '../structure.ts';

/** No word of when the child was last seen. */
export const lastSeenMissing = defineStructureCheck({
  id: 'last-seen-missing',
  weight: 'consider',
  messages: {
    missing:
      'When was the child last seen, by whom and where? The report does not say, so that it cannot be told how old its picture is.',
  },
  cites:
    'Each agency thought that another had seen the child (section 3 of the field notes, heading 4; cross-check X16; chair’s checklist 8).',
  run: (looked) => {
    const { contribution } = looked;
    if (!seeing.has(contribution.agency)) return [];
    const said = saidIn(contribution);
    if (
      contribution.fields.some(
        ({ key, label, passage }) =>
          /seen|last (?:contact|visit|attend)/i.test(`${key} ${label}`) && passage.text.trim(),
      )
    )
      return [];
    if (
      said.holds(
        /^(?:seen|saw|met|visit\w*|attended|weighed|examined|reviewed|appointment|contact|session\w*|home)$/,
        seen,
      )
    )
      return [];
    if (
      contribution.events.some(({ what }) =>
        /\b(?:seen|saw|met|home visit|visit(?:ed)?|attended|weighed|examin\w+|review|clinic|appointment|session|check)\b/i.test(
          what.text,
        ),
      )
    )
      return [];
    return [
      {
        message: 'missing',
        pointer: '/fields',
        evidence: [],
        suggestions: [
          openForm('Give the day', 'field:last-seen'),
          recordNotKnown('Say that the child was not seen, and why'),
        ],
      },
    ];
  },
});

/** Agencies that see children now and then, for whom the day matters; a school sees them daily. */
const seeing = new Set([
  'social-care',
  'health-visitor',
  'school-nurse',
  'gp',
  'camhs',
  'hospital',
  'youth-justice',
  'voluntary',
]);
const seen =
  /\b(?:last seen|never (?:been )?seen|not (?:yet )?(?:been )?seen|not met|(?:seen|saw|met|visit(?:ed)?|attended|weighed|examined|reviewed|appointment|contact|session)\b[^.]{0,60}\d|\d[^.]{0,40}\b(?:seen|visit(?:ed)?|attended|weighed|examined|reviewed|session))/i;
