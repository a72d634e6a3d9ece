import { DeclarationTopic, topicNames } from '../../domain/declaration-topic.ts';
import { topicWords, showsTopic } from '../../language/topic-words.ts';
import type { Spotted } from '../define.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, citeSentence, openForm } from '../structure.ts';

/** A declaration that nothing is known, against which the report’s own words stand. */
export const declarationAndReport = defineStructureCheck({
  id: 'declaration-and-report',
  weight: 'should',
  messages: {
    report:
      'Does the declaration stand? It says that nothing is known about: {topic}; the report itself says this.',
  },
  cites:
    'A declaration is taken at its word by those who read nothing else of the report (chair’s checklist 15; failure mode F1 of the field notes).',
  run: (looked) =>
    looked.contribution.declarations.flatMap(({ topic }, at): Spotted[] => {
      const known = DeclarationTopic.safeParse(topic);
      if (!known.success) return [];
      const against = saidIn(looked.contribution)
        .find(topicWords[known.data].word)
        .filter(
          ({ text, place }) =>
            place.section !== 'details' && !elsewhere.test(text) && showsTopic(known.data, text),
        );
      return against.length === 0
        ? []
        : [
            {
              message: 'report',
              pointer: `/declarations/${at}`,
              evidence: against.slice(0, 4).map((one) => citeSentence(looked, one)),
              domain: known.data,
              gaps: { topic: topicNames[known.data].toLowerCase() },
              suggestions: [openForm('Look at the declaration again', `declaration:${known.data}`)],
            },
          ];
    }),
});

/** What belongs to the adults’ past, to lessons or to rules is no contradiction. */
const elsewhere =
  /\b(?:lessons?|PSHE|RSE|training|policy|as a child|own childhood|playground|football|self[- ]harm\w*|cut (?:her|his|their) (?:left |right )?(?:fore)?(?:arm|wrist|thigh|leg)s?)\b/i;
