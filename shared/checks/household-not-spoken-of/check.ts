import { listed } from '../../language/listed.ts';
import { namedIn } from '../named.ts';
import { defineStructureCheck, jumpTo, recordNotKnown } from '../structure.ts';

/** Somebody who lives, or may live, with the child, of whom the report says nothing. */
export const householdNotSpokenOf = defineStructureCheck({
  id: 'household-not-spoken-of',
  weight: 'consider',
  messages: {
    person:
      'What is known of everybody who lives with the child, or may do so? The report does not speak of {person}. If nothing is known, say so.',
  },
  cites:
    'Adults in the home were known to one agency and asked about by none (failure mode F27 of the field notes; chair’s checklist 10).',
  run: ({ contribution, around: { conference } }) => {
    const living = (conference?.family ?? []).filter(
      ({ inHousehold }) => inHousehold === 'yes' || inHousehold === 'disputed',
    );
    if (!conference || living.length === 0 || contribution.statements.length === 0) return [];
    const { adults: named } = namedIn(contribution, conference);
    const silent = living.filter(({ id }) => !named.has(id));
    return silent.length === 0
      ? []
      : [
          {
            message: 'person',
            pointer: '/statements',
            evidence: [],
            domain: 'hidden-adults',
            gaps: { person: listed(silent.map(({ name }) => name)) },
            suggestions: [
              jumpTo('Go to the household', 'household'),
              recordNotKnown('Say that nothing is known of them, and what was looked at'),
            ],
          },
        ];
  },
});
