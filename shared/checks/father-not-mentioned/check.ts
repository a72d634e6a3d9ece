import { listed } from '../../language/listed.ts';
import { namedIn } from '../named.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, jumpTo, recordNotKnown } from '../structure.ts';

/** A parent who lives elsewhere, of whom the report says nothing. */
export const fatherNotMentioned = defineStructureCheck({
  id: 'father-not-mentioned',
  weight: 'consider',
  messages: {
    parent:
      'What part in the child’s life has a parent who lives elsewhere, and who has spoken with them? The report does not speak of {person}.',
  },
  cites:
    'Fathers and absent parents were left out of reports, as a danger and as a help (chair’s checklist 10; section 3 of the field notes, heading 3).',
  run: ({ contribution, around: { conference } }) => {
    const apart = (conference?.family ?? []).filter(
      ({ inHousehold, relationship }) =>
        inHousehold !== 'yes' &&
        inHousehold !== 'disputed' &&
        /\b(?:father|mother)\b/i.test(relationship) &&
        !/grand|step|partner/i.test(relationship),
    );
    if (!conference || apart.length === 0 || contribution.statements.length === 0) return [];
    const said = saidIn(contribution);
    const { adults: named } = namedIn(contribution, conference);
    // "Dad" may be any of several fathers.
    const isCalled = (relationship: string) =>
      /father/i.test(relationship)
        ? said.holds(/^(?:father\w*|dad\w*)$/)
        : said.holds(/^(?:mother\w*|mum\w*|mam)$/);
    const silent = apart.filter(({ id, relationship }) => !named.has(id) && !isCalled(relationship));
    return silent.length === 0
      ? []
      : [
          {
            message: 'parent',
            pointer: '/statements',
            evidence: [],
            gaps: { person: listed(silent.map(({ name }) => name)) },
            suggestions: [
              jumpTo('Go to the household', 'household'),
              recordNotKnown('Say that nothing is known of them, and what was looked at'),
            ],
          },
        ];
  },
});
