import { agenciesIn } from '../../language/agency-words.ts';
import { saidIn } from '../said.ts';
import { defineStructureCheck, wholeEvent, insertQuestion, standingOn } from '../structure.ts';

/** A strategy discussion without who took part. */
export const strategyWithoutPartners = defineStructureCheck({
  id: 'strategy-without-partners',
  weight: 'consider',
  messages: {
    who: 'Who took part in the strategy discussion: police, health, school? The report does not say, and who was not there could not tell what they knew.',
  },
  cites:
    'Strategy discussions were held without those who knew the child, or each agency met by itself (SCIE, not convening strategy discussions; failure mode F22).',
  run: (looked) => {
    const { contribution } = looked;
    if (contribution.agency !== 'social-care' && contribution.agency !== 'police') return [];
    const said = saidIn(contribution);
    const held = said
      .find(/^strategy$/, /\bstrategy (?:discussion|meeting)/i)
      .filter(({ text }) => !/\b(?:no|not|without) (?:\w+ ){0,3}strategy|\brequest/i.test(text));
    const isNamed = held.some(
      (one) =>
        partners(
          `${one.place.passage.text} ${said.next(one)?.text ?? ''} ${wholeEvent(looked, one)}`,
          contribution.agency,
        ) >= 1,
    );
    return held.length === 0 || isNamed
      ? []
      : [
          {
            message: 'who',
            ...standingOn(looked, held, 2),
            suggestions: [
              insertQuestion('Ask who took part', 'Who was invited, who took part, and who was not there?'),
            ],
          },
        ];
  },
});

/** How many agencies beside the writer’s own are named. */
const partners = (text: string, own: string): number =>
  new Set(agenciesIn(text).flatMap(({ agency }) => (agency === own ? [] : [agency]))).size;
