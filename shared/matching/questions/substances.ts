import { affirms } from '../affirms.ts';
import { type Answer, type Question, type Family, each, sinceDay } from '../question.ts';
import type { Saying } from '../saying.ts';
import { ofAdults } from '../whom.ts';

const none =
  /\b(?:abstinen\w+|sober|(?:no|not|never|stopped|without|no longer us(?:e|es|ing)\b|free (?:of|from)|denie[sd]|denying)(?: \w+){0,3} (?:illicit|drugs?|alcohol|drink(?:ing)?|substance|heroin|cannabis|cocaine|use\b|using)|(?:drug|alcohol|substance)[- ]free|clean (?:since|for|from|of)|not (?:using|drinking)|no longer (?:uses?|using|smokes?|smoking|drinks?)\b(?! (?:it|the|her|his|a)\b)|(?:given|gave) (?:it|drugs?|cannabis|weed|drink(?:ing)?|smoking) up|(?:stopped|quit) (?:using|smoking cannabis|smoking weed)|alcohol:? she says none|tests? (?:have been |were |are |all )?(?:clear|negative)|(?:\w+n['’]t|not) (?:been )?(?:us(?:e|es|ed|ing)|smok(?:e|ing) (?:cannabis|weed))\b|remains (?:stable|clean)|stable (?:on|in) (?:\w+ )?(?:treatment|prescription|methadone))/i;
const seen =
  /\b(?:on top of|test(?:ed|s|ing)? positive|cannabinoids|positive (?:for|opiates?|test|result)|detected:|\w+: detected|relaps\w+|lapse\b|overdos\w+|opioid toxicity|naloxone|gone over|smel(?:t|ls|led|ling)(?: \w+)? of (?:alcohol|drink|cannabis|weed)|(?:was|appeared|seemed|seen) (?:\w+ )?(?:drunk|intoxicated|under the influence|slurring)|in drink|slurr\w+|slumped|unsteady|MCV (?:raised|high)|still using|using (?:heroin|cocaine|cannabis|crack|again)|drinks? (?:most|every|daily|heavily|too)|heavy drinking|(?:joints?|spliffs?|bags?|lines) (?:a|per|each|every) (?:day|night|week)|smok(?:es|ing) (?:cannabis|weed|skunk)|empty (?:bottles|cans)|(?:heroin|cocaine|crack|opiates?) (?:use|pos))/i;
/** What a laboratory or a meter found, as tables and letters put it: in blood, urine, hair, saliva or breath. */
const found =
  /\b(?:(?:cannabis|cannabinoids|THC|cocaine|crack|opiates?|heroin|amphetamines?|benzos?|benzodiazepines?|ketamine|alcohol|EtG|EtS|6-?MAM)\b[^.;]{0,25}(?:\bdetected|\bpresent|\bpositive|\bpos\b|\+ve|\+{1,3}(?!\w))|(?:urine|UDS|UDT|swab|saliva|oral fluid|hair(?: strand)?|sample|screen|tox\w*)\b[^.;]{0,50}(?:\bdetected|\bpositive|\bpos\b|\+ve)|PEth\b[^.;\d]{0,30}(?:[2-9]\d|\d{3,})(?:\.\d+)?\b|CDT\b[^.;\d]{0,30}(?:1\.[7-9]|[2-9])(?:\.\d+)?\b|(?:PEth|CDT|GGT|gamma GT|MCV|liver function|LFTs?|hair(?: strand)?)\b[^.;]{0,40}\b(?:raised|high|elevated|abnormal|consistent with|regular|chronic|excessive|heavy)|(?:breath|BrAC|breathaly\w+|alcometer)\b[^.;]{0,40}(?:\bpositive|\bover\b|\bfail\w+|\bblew|[1-9]\d ?(?:µg|ug|mcg|micro)|0\.[1-9]\d?)|blew \d+)/i;
const clear = /\b(?:not detected|none detected|no (?:\w+ )?detected|negative|-ve|clear)\b/i;

/** Whether an adult or young person uses drugs or alcohol: what they say and what tests and others show. */
export const substances: Question = {
  id: 'substances',
  weight: 'must',
  part: 'substance use',
  ask: 'Is there use of drugs or alcohol now? What is said and what is shown differ.',
  speaksOf:
    /\b(?:abstinen|sober|drug|alcohol|drink|drunk|detect|substance|heroin|cannabi|cocaine|crack|clean|illicit|using|used|smok|test|positive|relaps|lapse|overdos|toxicity|naloxone|gone over|smel|intoxicat|influence|slurr|slumped|unsteady|MCV|PEth|CDT|EtG|breath|BrAC|blew|hair|urine|UDS|UDT|saliva|swab|screen|bottles|cans|opiate|methadone|THC|6-?MAM|GGT|gamma GT|LFT|liver)/i,
  read(saying, family) {
    const { text } = saying;
    if (found.test(text) && !clear.test(text)) return usersIn(saying, family, { side: 'yes' });
    if (/\b(?:no more|never seen|advice|awareness|driving)\b/i.test(text) && !none.test(text)) return [];
    if (none.test(text)) return usersIn(saying, family, { side: 'no', ...sinceDay(saying) });
    if (!affirms(text, seen) || /\bplan\b/i.test(text)) return [];
    return usersIn(saying, family, { side: 'yes' });
  },
};

/** Whom it is about: the young person of a service for them, else the adults named, else the mother, whom most reports mean. */
function usersIn(saying: Saying, family: Family, answer: Omit<Answer, 'about'>): Answer[] {
  const { text, children, areAdultsNamed, theChild } = saying;
  // "She says that he drinks": the one who speaks is not the one spoken of.
  if (/\b(?:says?|said|told\b.{0,20}) (?:that )?(?:he|her partner|his partner)\b/i.test(text)) return [];
  if (theChild !== null && !areAdultsNamed) return each([theChild], answer);
  const ofChild =
    !areAdultsNamed && saying.areChildrenNamed && !/\b(?:baby|newborn|birth|cord|meconium)\b/i.test(text);
  return ofChild ? each(children, answer) : ofAdults(saying, family, answer);
}
