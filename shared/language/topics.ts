/** Fields of a child's life in which agencies speak; used to see whether two sentences are about the same field. */
const topics: readonly (readonly [string, RegExp])[] = [
  ['sexual-behaviour', /\b(?:sexual\w*|private|touch\w*|toilets?|wider behaviours?|worrying)\b/i],
  ['behaviour', /\b(?:behav\w+|conduct|suspen\w+|exclu\w+|aggress\w+|incident)\b/i],
  [
    'health',
    /\b(?:health|medical|speech|language|therapy|appointments?|clinic|hospital|immunis\w+|weight|growth|asthma|continence|wetting|dental|injur\w+|bruis\w+|dietitian|feeding)\b/i,
  ],
  [
    'mental-health',
    /\b(?:mental health|camhs|self[- ]harm|suicid\w+|depress\w+|low mood|anxiety|overdos\w+)\b/i,
  ],
  [
    'household',
    /\b(?:household|(?:in|at) the (?:house|home|flat)|living (?:at|with|there)|live there|staying|adults?|lodger|overcrowd\w*|lives?|moved|tenan\w+|partner|uncle|address)\b/i,
  ],
  ['contact', /\b(?:contact|collect\w*|coming|sees? (?:his|her|the)|visits?|father|dad)\b/i],
  [
    'substances',
    /\b(?:drugs?|alcohol|heroin|methadone|cannabis|cocaine|abstinent|sober|drink\w*|overdos\w+|opi\w+|tests?|relaps\w+|use|naloxone)\b/i,
  ],
  [
    'domestic-abuse',
    /\b(?:domestic|violen\w+|assault\w*|abus\w+|argu\w+|controlling|strangl\w+|threat\w*)\b/i,
  ],
  ['attendance', /\b(?:attend\w+|absen\w+|late\w*|punctual\w*)\b/i],
  [
    'neglect',
    /\b(?:neglect|hungry|hunger|clothes|clothing|dirty|hygiene|home conditions|conditions|food|beds?|sleeping arrangements?)\b/i,
  ],
  ['missing', /\b(?:missing|abscond\w*|escap\w+|unsupervised|supervis\w+|alone)\b/i],
  [
    'exploitation',
    /\b(?:exploit\w+|county lines|NRM|gangs?|older (?:men|males?|boyfriend)|adults? associating|associat\w+ with)\b/i,
  ],
  ['online', /\b(?:online|internet|phones?|images?|social media)\b/i],
  ['pregnancy', /\b(?:pregnan\w+|unborn|antenatal|midwif\w+|booking)\b/i],
];

/** The fields that a text speaks of. */
export const topicsIn = (text: string): Set<string> =>
  new Set(topics.filter(([, match]) => match.test(text)).map(([topic]) => topic));

/** Whether a text says that something is not so, was not told or is not known. */
export const isNegative = (text: string): boolean =>
  /\b(?:no|not|nor|never|none|nothing|neither|nobody|without|unaware|abstinent|clean|sober|denie[sd]|n't|isn't|wasn't|hasn't|haven't|didn't|doesn't|lacks?|unknown|only)\b/i.test(
    text,
  );
