import { listed } from '../../language/listed.ts';
import type { Spotted } from '../define.ts';
import { namedIn } from '../named.ts';
import { defineStructureCheck, isWrittenHere, insertQuestion, recordNotKnown } from '../structure.ts';

/** A child of the conference about whom the report says nothing by itself. */
export const childWithoutEntry = defineStructureCheck({
  id: 'child-without-entry',
  weight: 'should',
  messages: {
    child:
      'What does your agency know of {child}, about whom the {meetingTerm} is as well? The report says nothing of them. If nothing is known, say so.',
  },
  cites:
    'The conference considers every child of the household, even where the worry is about one (Sussex procedures on the initial conference; failure mode F8).',
  run: (looked) => {
    const { contribution, around } = looked;
    const children = around.conference?.children ?? [];
    if (children.length < 2 || contribution.statements.length === 0) return [];
    const named = around.conference ? namedIn(contribution, around.conference).children : new Set<string>();
    // A report that names no child speaks of all of them together.
    if (named.size === 0) return [];
    const unnamed = children.filter(({ id }) => !named.has(id));
    return isWrittenHere(looked)
      ? unnamed.map((child) => spottedOf(child.name, 'should', child.id))
      : unnamed.length === 0
        ? []
        : [spottedOf(listed(unnamed.map(({ name }) => name)), 'should')];
  },
});

const spottedOf = (child: string, weight: 'should', id?: string): Spotted => ({
  message: 'child',
  pointer: '/statements',
  evidence: [],
  weight,
  gaps: { child },
  ...(id ? { child: id } : {}),
  suggestions: [
    insertQuestion('Ask about this child', `What do we know of ${child}: seen when, by whom, how were they?`),
    recordNotKnown('Say that nothing is known of this child, and what was looked at'),
  ],
});
