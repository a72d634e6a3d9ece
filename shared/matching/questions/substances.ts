import { affirms } from '../affirms.ts';
import { type Answer, type Question, type Family, each, sinceDay } from '../question.ts';
import type { Saying } from '../saying.ts';

const none =
  /\b(?:abstinen\w+|sober|(?:no|not|never|stopped|without|free (?:of|from)|denie[sd]|denying)(?: \w+){0,3} (?:illicit|drugs?|alcohol|drink(?:ing)?|substance|heroin|cannabis|cocaine|use\b|using)|(?:drug|alcohol|substance)[- ]free|clean (?:since|for|from|of)|not (?:using|drinking)|alcohol:? she says none|tests? (?:have been |were |are |all )?(?:clear|negative)|remains (?:stable|clean)|stable (?:on|in) (?:\w+ )?(?:treatment|prescription|methadone))/i;
const used =
  /\b(?:on top of|(?:cannabis|cocaine|opiates?|heroin|amphetamines?|benzos?|\w+): detected|detected:|test(?:ed|s|ing)? positive|cannabinoids|positive (?:for|opiates?|test|result)|relaps\w+|overdos\w+|opioid toxicity|naloxone|gone over|smel(?:t|ls|led|ling)(?: \w+)? of (?:alcohol|drink|cannabis|weed)|(?:was|appeared|seemed|seen) (?:\w+ )?(?:drunk|intoxicated|under the influence|slurring)|in drink|slurr\w+|unsteady|MCV (?:raised|high)|still using|using (?:heroin|cocaine|cannabis|crack|again)|drinks? (?:most|every|daily|heavily|too)|empty (?:bottles|cans)|(?:heroin|cocaine|crack|opiates?) (?:use|pos))/i;

/** Whether an adult uses drugs or alcohol: what they say and what tests and others show. */
export const substances: Question = {
  id: 'substances',
  weight: 'must',
  part: 'substance use',
  ask: 'Is there use of drugs or alcohol now? What is said and what is shown differ.',
  speaksOf:
    /\b(?:abstinen|sober|drug|alcohol|drink|drunk|detect|substance|heroin|cannabi|cocaine|crack|clean|illicit|using|test|positive|relaps|overdos|toxicity|naloxone|gone over|smel|intoxicat|influence|slurr|unsteady|MCV|bottles|cans|opiate|methadone)/i,
  read(saying, family) {
    const { text } = saying;
    if (/\b(?:no more|never seen|advice|awareness|driving)\b/i.test(text) && !none.test(text)) return [];
    if (none.test(text)) return usersIn(saying, family, { side: 'no', ...sinceDay(saying) });
    if (!affirms(text, used) || /\bplan\b/i.test(text)) return [];
    return usersIn(saying, family, { side: 'yes' });
  },
};

/** The adults whom it is about: those whom the words name last before what they say, else the mother, whom most reports mean. */
function usersIn(
  { adults, areAdultsNamed, text }: Saying,
  { mother }: Family,
  answer: Omit<Answer, 'about'>,
): Answer[] {
  // "She says that he drinks": the one who speaks is not the one spoken of.
  if (/\b(?:says?|said|told\b.{0,20}) (?:that )?(?:he|her partner|his partner)\b/i.test(text)) return [];
  if (areAdultsNamed) return each(adults, answer);
  if (/\bhe\b/i.test(text))
    return each(
      [...adults].filter((one) => one !== mother),
      answer,
    );
  return mother ? each([mother], answer) : [];
}
