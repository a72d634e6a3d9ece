import { defineStructureCheck, isWrittenHere, citePassage, insertQuestion } from '../structure.ts';

/** Strengths that stand on nothing that was seen, counted or dated. */
export const strengthWithoutEvidence = defineStructureCheck({
  id: 'strength-without-evidence',
  weight: 'consider',
  messages: {
    bare: 'What shows this: what was seen, by whom, on which day, how often? The report names it as a strength and gives nothing that it stands on.',
  },
  cites:
    'Workers who hope for the best take words for change; a strength counts with what shows it (tes seed on optimism; failure mode F10; chair’s checklist 20).',
  run: (looked) => {
    const statements = new Map(looked.contribution.statements.map((one, at) => [one.id, { one, at }]));
    const bare = looked.contribution.strengths.flatMap(({ statement }) => {
      const { one, at } = statements.get(statement) ?? {};
      return one && at !== undefined && isBare(one.passage.text) ? [{ one, at }] : [];
    });
    // One bare line among others that are shown is no matter.
    if (bare.length < 2 && bare.length < looked.contribution.strengths.length) return [];
    if (bare.length * 2 < looked.contribution.strengths.length || bare.length === 0) return [];
    if (bare.length === 1 && !isWrittenHere(looked)) return [];
    return [
      {
        message: 'bare',
        pointer: `/statements/${bare[0]?.at ?? 0}`,
        evidence: bare.slice(0, 4).map(({ one }) => citePassage(looked, one.passage)),
        suggestions: [
          insertQuestion('Ask what shows it', 'What was seen, by whom, on which day, how often?'),
        ],
      },
    ];
  },
});

const isBare = (text: string): boolean => text.trim().length > 3 && !shown.test(text);

/** A figure, a day, a time, words said, somebody named as having seen it, or an act that was done. */
const shown =
  /\d|["“]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|every|each|always|both|all|never missed|has not missed|daily|weekly|once|twice|three|four|five|six|none|nothing|not known|saw|seen|observed|watched|told|said|says|attended|attends|collects?|brought|brings|cooks|reads|reported|completed|rang|rings|asked|kept|keeps|came|comes)\b/i;
