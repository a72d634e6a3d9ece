import { plain } from '../plain-question.ts';
import type { Question } from '../question.ts';

/** Questions about a child that reports answer in passing. */
export const questionsAboutChildren: readonly Question[] = [
  plain({
    id: 'growth',
    part: 'growth',
    ask: 'Is the child growing as they should? The accounts differ.',
    weight: 'should',
    about: 'child',
    yes: /\b(?:(?:weight|growth)\b(?: of \w+)? (?:is |was |remains |gain )?(?:fine|good|satisfactory|stable|appropriate|normal|on track|not a concern)|(?:growing|gaining|putting on) (?:weight )?(?:well|nicely|steadily)|thriving|no concerns? (?:about|re|with|regarding) (?:\w+ )?(?:weight|growth))\b/i,
    no: /\b(?:(?:down|dropp\w+|fallen|fell|crossed|falling) (?:across |through |off |by )?(?:a |an |one |two |three |the |\d )?(?:\w+ )?(?:centiles?|lines?)|falter\w*|lost weight|losing weight|weight (?:loss|is static|static|has dropped|down)|underweight|below the \S+ centile|failure to thrive|gained but slow|slow weight gain)\b/i,
  }),
  plain({
    id: 'no-injuries',
    part: 'injuries',
    ask: 'Has this child been injured? One record has nothing, another has an injury.',
    weight: 'should',
    about: 'child',
    yes: /\b(?:bruis\w+|fractur\w+|burn(?:s|t)?|scald\w*|laceration|bite mark|black eye|(?:burst|split|cut) lip)\b/i,
    no: /\b(?:no (?:record|history|report)s? of (?:any )?(?:injur\w+|bruis\w+|marks)|never (?:had|been) (?:any )?(?:injur\w+|bruis\w+)|no (?:known |recorded |reported )?(?:injuries|bruises) (?:known|recorded|reported|on (?:file|record)))\b/i,
  }),
  plain({
    id: 'dry',
    part: 'wetting',
    ask: 'Is the child dry? The accounts differ.',
    weight: 'consider',
    about: 'child',
    yes: /\b(?:toilet trained|(?:is |now )?dry (?:by|day|in the|at|and clean)|no (?:continence|toileting) (?:problems?|issues?))\b/i,
    no: /\b(?:wetting|wet (?:trousers|the bed|himself|herself)|soil(?:s|ing|ed)|enuresis|still in nappies)\b/i,
  }),
  plain({
    id: 'missing-episodes',
    part: 'missing episodes',
    ask: 'Has this child been missing? One account has no such episode, another tells of one.',
    weight: 'must',
    about: 'child',
    yes: /\b(?:(?:reported|rep|recorded as|went|gone|was) missing\b|missing (?:episode|overnight|from home|since|on)|looking for (?:him|her|them)|(?:did not|didn['’]t) (?:come|return|go) home|(?:stayed|been|out) (?:out )?(?:all night|overnight)|return(?: home)? interview|abscond\w+|ran away|police (?:came|were) (?:\w+ )?looking)/i,
    no: /\b(?:no (?:known |recorded |reported |recent )*missing (?:episodes?|incidents?|reports?)|never (?:been|gone|reported) missing|not (?:been )?(?:reported|known to (?:be|go)) missing|missing:? (?:none|nil|no\b))/i,
  }),
  plain({
    id: 'exploited',
    part: 'exploitation',
    ask: 'Is there a worry about exploitation? One account has nothing of it, another does.',
    weight: 'must',
    about: 'child',
    yes: /\b(?:NRM\b|national referral mechanism|(?:sexually|criminally|being) exploited|county lines|groom(?:ed|ing)|older (?:man|men|males?|boyfriend|lads?|peers?)|associat\w+ with (?:older|known|adult)|boyfriend\b[^.]{0,30}\b(?:1[89]|2\d|older)|(?:exploitation|CSE|CCE) (?:risk|concern|screening|worker))/i,
    no: /\b(?:no (?:\w+ ){0,4}(?:concerns?|information|evidence|indicators?|risk|worries|suggestion)\b[^.]{0,50}\b(?:exploit\w+|CSE|CCE|associat\w+|grooming|gangs?|county lines)|(?:CSE|CCE|exploitation)(?: risk)?:? (?:nil|none|no\b|not))/i,
  }),
  plain({
    id: 'healthy',
    part: 'the child’s health',
    ask: 'Is this child well? One account has nothing of note, another has.',
    weight: 'should',
    about: 'child',
    yes: /\b(?:in good health|(?:fit|healthy) and well|health(?: is|:) (?:good|fine)|healthy (?:child|boy|girl|baby))\b/i,
    no: /\b(?:(?:2nd|0\.4th|9th) centile|centile; it was|falter\w*|lost weight|diagnos\w+ (?:with|of)|epilep\w+|asthma|diabet\w+|anaemi\w+|recurrent|(?:second|third|repeated) (?:UTI|infection|admission)|infestation|dental (?:decay|caries|extraction)|untreated|overdos\w+|self[- ]harm\w*)\b/i,
  }),
];
