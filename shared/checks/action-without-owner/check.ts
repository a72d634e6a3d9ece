import { saidIn } from '../said.ts';
import { defineStructureCheck, gentler, citePassage, insertQuestion } from '../structure.ts';

/** An action of the agency’s without somebody who does it, a day, or what shows that it is done. */
export const actionWithoutOwner = defineStructureCheck({
  id: 'action-without-owner',
  weight: 'should',
  messages: {
    vague:
      'Who does this, by when, and what shows that it has helped? These actions name no day and no measure.',
  },
  cites:
    'Plans that “monitor, support and engage” protect nobody: who, what, by when, measured how, and what if not (SCIE and NSPCC, unfocused discussion in conferences; failure mode F21; chair’s checklist 25).',
  run: (looked) => {
    const under = saidIn(looked.contribution).under('actions');
    const vague = under.filter(({ passage }) => vagueVerb.test(passage.text) && !isPlanned(passage.text));
    if (vague.length === 0 || vague.length * 2 < under.length) return [];
    return [
      {
        message: 'vague',
        pointer: vague[0]?.pointer ?? '',
        evidence: vague.slice(0, 4).map(({ passage }) => citePassage(looked, passage)),
        weight: gentler(looked, 'should', 'consider'),
        suggestions: [
          insertQuestion(
            'Ask who, when and how it shows',
            'Who does it, by which day, what shows that it has helped, and what if not?',
          ),
        ],
      },
    ];
  },
});

/** Verbs that can be done for ever and never looked at. */
const vagueVerb =
  /\b(?:monitor\w*|support\w*|engag\w*|liais\w*|continu\w*|ongoing|encourag\w*|(?:keep|kept) (?:under|an eye|in touch)|as needed|when needed|offer\w*|work (?:with|together|alongside)|promot\w*|signpost\w*|review\w*|be aware|raise awareness)\b/i;

/** A day or a rhythm makes an action one that can be looked at later. */
const isPlanned = (text: string): boolean => /\d/.test(text) || rhythm.test(text);
const rhythm =
  /\b(?:daily|weekly|fortnightly|monthly|termly|every (?:day|week|morning|evening|monday|tuesday|wednesday|thursday|friday|fortnight|month)|each (?:day|week|morning|month)|once a|twice a|tomorrow|today|tonight|on (?:mon|tues|wednes|thurs|fri)day|by (?:the )?(?:end|next|easter|christmas|mon|tues|wednes|thurs|fri|january|february|march|april|may|june|july|august|september|october|november|december)|before (?:the )?(?:conference|end|birth|next)|at (?:the|each|every) (?:conference|core group|review)|within|none|no actions?)\b/i;
